package cl.vertiente.agreement.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An item of the checklist as it is shown.
 *
 * @param derived it follows from other records, and nobody records it by hand
 * @param facts what the item says beside its document; null when nothing
 * @param reasons what is missing and the way out, in words; empty when the state says it all
 * @param source law and article that ask for it
 * @param evidence the document that shows it, by its hash
 * @param recordedBy name of the person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChecklistRow(String key, ChecklistState state, boolean expires, boolean derived, LocalDate seenOn, LocalDate validUntil,
        String evidence, String notRequiredReason, ChecklistContent.Facts facts, List<String> reasons, String source, Instant recordedAt,
        String recordedBy) {
}
