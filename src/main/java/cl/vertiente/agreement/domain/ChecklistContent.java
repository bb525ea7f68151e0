package cl.vertiente.agreement.domain;

import java.time.LocalDate;

/**
 * What somebody saw of an item.
 *
 * @param validUntil last day on which it holds; null when it does not expire
 * @param evidenceSha256 the document that shows it
 * @param notRequiredReason why this agreement does not need it; null when it does
 */
public record ChecklistContent(LocalDate seenOn, LocalDate validUntil, String evidenceSha256, String notRequiredReason) {
}
