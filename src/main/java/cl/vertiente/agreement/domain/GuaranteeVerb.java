package cl.vertiente.agreement.domain;

import static cl.vertiente.agreement.domain.GuaranteeState.EXPIRED;
import static cl.vertiente.agreement.domain.GuaranteeState.IN_FORCE;
import static cl.vertiente.agreement.domain.GuaranteeState.PENDING;
import static cl.vertiente.agreement.domain.GuaranteeState.RENEWED;

import cl.vertiente.shared.StateForbids;
import java.util.Set;

/** What can happen to a guarantee, and from which states. A renewal is another guarantee that points at it. */
public enum GuaranteeVerb {

    /** The paper was handed in. */
    CONSTITUTE(PENDING),

    /** The regional government gave it back, by an act. */
    RETURN(IN_FORCE, RENEWED, EXPIRED),

    /** The regional government cashed it, by an act. An expired one cannot be cashed any more. */
    EXECUTE(IN_FORCE, RENEWED),

    /** It was recorded by mistake. */
    ANNUL(PENDING, IN_FORCE, EXPIRED);

    private final Set<GuaranteeState> from;

    GuaranteeVerb(GuaranteeState... from) {
        this.from = Set.of(from);
    }

    public boolean startsFrom(GuaranteeState state) {
        return from.contains(state);
    }

    /** @throws StateForbids when the verb does not start from a state */
    public void from(GuaranteeState state) {
        if (!startsFrom(state)) {
            throw new StateForbids("agreement.guarantee.forbidden." + this, "");
        }
    }
}
