package cl.vertiente.agreement.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether the goal of an agreement may be split into several (Ley de Presupuestos, art. 25): another one of the same two parties runs
 * at the same time. Two programmes at once are lawful when their goals differ, which no program can judge: it warns and forbids nothing.
 */
public record SplitGoals(Agreement agreement) {

    private static final Set<AgreementState> OUT = EnumSet.of(AgreementState.DRAFT, AgreementState.RESCINDED);

    public List<AgreementAlert> among(Collection<Agreement> others) {
        if (OUT.contains(agreement.state())) {
            return List.of();
        }
        return others.stream().filter(this::mayBelongTogether).map(other -> new AgreementAlert(AgreementAlert.Kind.POSSIBLE_SPLIT, null,
                null, List.of(other.code(), other.startOn(), other.endOn()))).toList();
    }

    private boolean mayBelongTogether(Agreement other) {
        return !other.id().equals(agreement.id()) && !OUT.contains(other.state()) && other.regionCut().equals(agreement.regionCut())
                && other.executorId().equals(agreement.executorId()) && !other.startOn().isAfter(agreement.endOn())
                && !other.endOn().isBefore(agreement.startOn());
    }
}
