package cl.vertiente.shared.rest;

import jakarta.enterprise.context.RequestScoped;

/**
 * Which version the caller of this request says to have read ({@code If-Match}). The resource says it, the use case
 * checks it after the permission and inside the transaction, on what is there then.
 */
@RequestScoped
public class Precondition {

    private String ifMatch;
    private boolean required;

    /** @param required refuse with 428 when the caller does not say; otherwise the state machine alone guards the change */
    public void expect(String ifMatch, boolean required) {
        this.ifMatch = ifMatch;
        this.required = required;
    }

    public void check(Object current) {
        if (required) {
            ETags.require(ifMatch, current);
        } else {
            ETags.honour(ifMatch, current);
        }
    }
}
