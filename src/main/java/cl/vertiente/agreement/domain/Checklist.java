package cl.vertiente.agreement.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The checklist of one agreement: what the law of its signing asks, and what was seen of each item last. Some items are judged by
 * a rule, from the register of guarantees or the renderings.
 *
 * @param agreement null when no rule needs it
 * @param newest the entry that counts, by item
 * @param rules by item
 */
public record Checklist(Agreement agreement, List<ChecklistItem> items, Map<String, ChecklistEntry> newest,
        Map<String, ChecklistRule> rules) {

    /** Without rules: every item stands as its entry says. */
    public Checklist(List<ChecklistItem> items, Map<String, ChecklistEntry> newest) {
        this(null, items, newest, Map.of());
    }

    /** How an item stands on a day, and why. */
    public Standing standing(ChecklistItem item, LocalDate day) {
        var entry = newest.get(item.code());
        var seen = seen(entry, day);
        var rule = rules.get(item.code());
        return rule == null ? seen : rule.judge(agreement, seen, entry, day);
    }

    /** A paper is valid on its last day. */
    private static Standing seen(ChecklistEntry entry, LocalDate day) {
        if (entry == null) {
            return Standing.of(ChecklistState.MISSING, null);
        }
        var content = entry.content();
        if (content.notRequiredReason() != null) {
            return Standing.of(ChecklistState.NOT_REQUIRED, null);
        }
        var expired = content.validUntil() != null && content.validUntil().isBefore(day);
        return Standing.of(expired ? ChecklistState.EXPIRED : ChecklistState.VALID, content.validUntil());
    }

    public ChecklistState state(ChecklistItem item, LocalDate day) {
        return standing(item, day).state();
    }

    /** The item follows from other records: nobody records it by hand. */
    public boolean isDerived(ChecklistItem item) {
        return Optional.ofNullable(rules.get(item.code())).filter(ChecklistRule::isDerived).isPresent();
    }

    /** What stands in the way of a transfer on a day, in the order of the list. */
    public List<ChecklistItem> unsettled(LocalDate day) {
        return items.stream().filter(item -> !state(item, day).isSettled()).toList();
    }
}
