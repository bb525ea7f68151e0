package cl.vertiente.training.people.domain;

import cl.vertiente.shared.RowOutcome;
import java.util.List;
import java.util.UUID;

/**
 * What was done with a row of a spreadsheet, or would be.
 *
 * @param traineeId null when it was rejected, and in a trial for somebody who is not recorded yet
 * @param messages why it was rejected, or what to look at; they name nobody, since they are kept
 * @param similar who was on record and may be the same person under another spelling; empty for somebody who was known
 */
public record AttendanceVerdict(int row, RowOutcome outcome, UUID traineeId, List<String> messages, List<UUID> similar) {

    /** Loads of before hold no such people. */
    public AttendanceVerdict {
        similar = similar == null ? List.of() : List.copyOf(similar);
    }

    /** Of somebody beside whom nobody else comes to mind, or of nobody. */
    public AttendanceVerdict(int row, RowOutcome outcome, UUID traineeId, List<String> messages) {
        this(row, outcome, traineeId, messages, List.of());
    }
}
