package cl.vertiente.access;

import jakarta.security.enterprise.CallerPrincipal;

/** The container's principal, carrying the caller that the use cases see. */
public class PersonPrincipal extends CallerPrincipal {

    private final transient Caller caller;

    public PersonPrincipal(Caller caller) {
        super(caller.id().toString());
        this.caller = caller;
    }

    public Caller caller() {
        return caller;
    }
}
