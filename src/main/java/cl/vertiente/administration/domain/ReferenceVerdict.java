package cl.vertiente.administration.domain;

import cl.vertiente.shared.RowOutcome;
import java.util.List;

/**
 * What a load says of one row.
 *
 * @param row number in the file, as the program that wrote it counts; of a GeoJSON the number of the feature
 * @param flags codes of what somebody should look at
 * @param messages in Spanish: what is wrong and where, and how to mend it
 */
public record ReferenceVerdict(int row, RowOutcome outcome, List<String> flags, List<String> messages) {

    public boolean asksForALook() {
        return !flags.isEmpty();
    }
}
