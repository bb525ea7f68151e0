package cl.vertiente.access;

import jakarta.security.enterprise.CallerPrincipal;

/** The container's principal, carrying the caller that the use cases see. */
public class PersonPrincipal extends CallerPrincipal {

    private final transient Caller caller;

    private final boolean passwordChangeDue;

    public PersonPrincipal(Caller caller, boolean passwordChangeDue) {
        super(caller.id().toString());
        this.caller = caller;
        this.passwordChangeDue = passwordChangeDue;
    }

    /** Signed in, but may only change the password. */
    boolean isPasswordChangeDue() {
        return passwordChangeDue;
    }

    public Caller caller() {
        return caller;
    }
}
