package cl.vertiente.agreement.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The checklist of one agreement: what the law of its signing asks, and what was seen of each item last.
 *
 * @param newest the entry that counts, by item
 */
public record Checklist(List<ChecklistItem> items, Map<String, ChecklistEntry> newest) {

    /** How an item stands on a day; a paper is valid on its last day. */
    public ChecklistState state(ChecklistItem item, LocalDate day) {
        var entry = newest.get(item.code());
        if (entry == null) {
            return ChecklistState.MISSING;
        }
        var seen = entry.content();
        if (seen.notRequiredReason() != null) {
            return ChecklistState.NOT_REQUIRED;
        }
        return seen.validUntil() != null && seen.validUntil().isBefore(day) ? ChecklistState.EXPIRED : ChecklistState.VALID;
    }

    /** What stands in the way of a transfer on a day, in the order of the list. */
    public List<ChecklistItem> unsettled(LocalDate day) {
        return items.stream().filter(item -> !state(item, day).isSettled()).toList();
    }
}
