package cl.vertiente.agreement.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An item of the checklist as it is shown.
 *
 * @param source law and article that ask for it
 * @param evidence the document that shows it, by its hash
 * @param recordedBy name of the person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChecklistRow(String key, ChecklistState state, boolean expires, LocalDate seenOn, LocalDate validUntil, String evidence,
        String notRequiredReason, String source, Instant recordedAt, String recordedBy) {
}
