package cl.vertiente.training.people.domain;

import cl.vertiente.shared.RowOutcome;
import java.util.List;
import java.util.UUID;

/**
 * What was done with a row of a spreadsheet, or would be.
 *
 * @param traineeId null when it was rejected, and in a trial for somebody who is not recorded yet
 */
public record AttendanceVerdict(int row, RowOutcome outcome, UUID traineeId, List<String> messages) {
}
