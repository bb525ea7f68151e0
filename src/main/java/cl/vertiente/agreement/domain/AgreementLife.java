package cl.vertiente.agreement.domain;

import cl.vertiente.shared.StateForbids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The life of one agreement by its steps, from which its state follows on any day. Agreements that came with the demonstration
 * or from before have no steps: their state is the one that is kept.
 *
 * @param steps by their recording
 */
public record AgreementLife(Agreement agreement, List<AgreementTransition> steps) {

    /**
     * As it was known at an instant; empty when nobody knew of the agreement then.
     *
     * @param day on which that instant fell, by which a term may be over
     * @param end of the term as it was known then
     */
    public Optional<AgreementState> at(Instant asOf, LocalDate day, LocalDate end) {
        if (steps.isEmpty()) {
            return Optional.of(byDate(agreement.state(), day, end));
        }
        return steps.stream().filter(step -> !step.recordedAt().isAfter(asOf)).reduce((earlier, later) -> later)
                .map(step -> byDate(step.to(), day, end));
    }

    /** What it was before the signing is kept by the audit trail alone: a question about it is not answered with what was signed. */
    public boolean wasDraftAt(Instant asOf) {
        return steps.stream().filter(step -> !step.recordedAt().isAfter(asOf)).reduce((earlier, later) -> later)
                .filter(step -> step.to() == AgreementState.DRAFT).isPresent() && agreement.state() != AgreementState.DRAFT;
    }

    private static AgreementState byDate(AgreementState kept, LocalDate day, LocalDate end) {
        return kept == AgreementState.IN_FORCE && end.isBefore(day) ? AgreementState.EXPIRED : kept;
    }

    /** @throws StateForbids when the verb does not start where the agreement is today */
    public AgreementState from(AgreementVerb verb, LocalDate today) {
        var state = byDate(agreement.state(), today, agreement.endOn());
        if (!verb.startsAt(state)) {
            throw new StateForbids("agreement.verb.forbidden." + verb, "");
        }
        return state;
    }
}
