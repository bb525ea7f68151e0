package cl.vertiente.committee.domain;

import cl.vertiente.shared.RowOutcome;
import java.util.List;

/** What an import says of all rows, in their order: each is in exactly one class, flagged ones are counted in theirs. */
public record RegisterVerdicts(List<RowVerdict> rows) {

    public int read() {
        return rows.size();
    }

    public int count(RowOutcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    public int flagged() {
        return (int) rows.stream().filter(RowVerdict::asksForALook).count();
    }
}
