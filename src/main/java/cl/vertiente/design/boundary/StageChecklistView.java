package cl.vertiente.design.boundary;

import cl.vertiente.design.domain.StageChecklist;
import cl.vertiente.design.domain.StageItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of what stages ask, as it is shown.
 *
 * @param source rule or document that asks it
 * @param recordedBy name of the person; null for the one that came with the product
 */
public record StageChecklistView(int version, String source, LocalDate inForceFrom, Instant recordedAt, String recordedBy,
        List<StageItem> items) {

    static StageChecklistView of(StageChecklist list, String recordedBy) {
        return new StageChecklistView(list.version(), list.said().source(), list.said().inForceFrom(), list.recordedAt(), recordedBy,
                list.said().items());
    }
}
