package cl.vertiente.diagnosis.water.domain;

import cl.vertiente.shared.RowOutcome;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/**
 * What a load says of one row.
 *
 * @param row number in the file, as the program that wrote it counts
 * @param sampleId null when the row is rejected
 * @param messages in Spanish: what is wrong, in which column, and how to mend it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LaboratoryVerdict(int row, RowOutcome outcome, UUID sampleId, List<String> messages) {
}
