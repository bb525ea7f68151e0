package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.GuaranteeVerb;

/** What the page of guarantees offers a form for. */
public enum GuaranteeAction {
    RECORD, RENEW, CONSTITUTE, RETURN, EXECUTE, ANNUL;

    static GuaranteeAction of(GuaranteeVerb verb) {
        return valueOf(verb.name());
    }

    /** The form asks what the guarantee is. */
    public boolean isFresh() {
        return this == RECORD || this == RENEW;
    }

    /** The form asks what stands on the paper. */
    public boolean isPaper() {
        return isFresh() || this == CONSTITUTE;
    }

    /** The form asks for the act by which it ends. */
    public boolean isAct() {
        return this == RETURN || this == EXECUTE;
    }
}
