package cl.vertiente.committee.domain;

import cl.vertiente.shared.RowOutcome;
import java.util.List;

/**
 * What an import says of one row.
 *
 * @param row number in the file, as the program that wrote it counts
 * @param messages in Spanish: what is wrong and where, and how to mend it
 */
public record RowVerdict(int row, RowOutcome outcome, List<RegisterFlag> flags, List<String> messages) {

    public boolean asksForALook() {
        return !flags.isEmpty();
    }
}
