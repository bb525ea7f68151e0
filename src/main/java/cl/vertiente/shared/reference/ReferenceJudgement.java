package cl.vertiente.shared.reference;

import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.RowOutcome;
import java.util.List;
import java.util.Set;

/** What a table says of one row. */
public record ReferenceJudgement(int row, RowOutcome outcome, Set<ReferenceFlag> flags, List<Fault> faults) {

    public static ReferenceJudgement of(int row, RowOutcome outcome) {
        return new ReferenceJudgement(row, outcome, Set.of(), List.of());
    }

    public static ReferenceJudgement rejected(int row, List<Fault> faults) {
        return new ReferenceJudgement(row, RowOutcome.REJECTED, Set.of(), List.copyOf(faults));
    }

    public static ReferenceJudgement rejected(int row, String key, Object... arguments) {
        return rejected(row, List.of(new Fault("", key, arguments)));
    }
}
