package cl.vertiente.agreement.domain;

import java.util.Set;

/** What moves an agreement on, and from where. That its term is over is no step: it follows from the date. */
public enum AgreementVerb {

    DRAFT(Set.of(), AgreementState.DRAFT),
    SIGN(Set.of(AgreementState.DRAFT), AgreementState.SIGNED),
    START(Set.of(AgreementState.SIGNED), AgreementState.IN_FORCE),
    CLOSE(Set.of(AgreementState.EXPIRED), AgreementState.CLOSED),
    RESCIND(Set.of(AgreementState.SIGNED, AgreementState.IN_FORCE), AgreementState.RESCINDED);

    private final Set<AgreementState> from;
    private final AgreementState to;

    AgreementVerb(Set<AgreementState> from, AgreementState to) {
        this.from = from;
        this.to = to;
    }

    public boolean startsAt(AgreementState state) {
        return from.contains(state);
    }

    public AgreementState to() {
        return to;
    }
}
