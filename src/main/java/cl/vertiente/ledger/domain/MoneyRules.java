package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Pesos;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The rules of the money of one agreement, and the findings that follow from them over all vouchers in force. A voucher
 * that goes over a line or beyond the transferred money is one with which the running sum passes the limit; it is mended
 * as soon as the sum comes back within it, by a journal, a transfer or a correction, whatever its date.
 *
 * @param approved amount of each line of the budget
 */
public record MoneyRules(LocalDate firstAllowed, LocalDate end, boolean reimbursementAllowed, Map<UUID, Pesos> approved) {

    /** A sum in the order of the ledger, and who holds it over its limit. */
    private static final class Running {

        private Pesos sum = Pesos.ZERO;
        private final List<UUID> over = new ArrayList<>();

        void add(Pesos amount, Pesos limit, UUID by) {
            sum = sum.plus(amount);
            if (!sum.exceeds(limit)) {
                over.clear();
            } else if (amount.isPositive() && by != null) {
                over.add(by);
            }
        }
    }

    public Map<UUID, Set<Finding>> judge(Collection<LedgerEntry> entries) {
        var findings = new LinkedHashMap<UUID, Set<Finding>>();
        var items = new HashMap<UUID, Running>();
        var owed = new Running();
        for (var entry : entries.stream().sorted(LedgerEntry.IN_ORDER).toList()) {
            findings.put(entry.id(), inItself(entry));
            switch (entry.kind()) {
                case INCOME -> owed.add(entry.amount().negated(), Pesos.ZERO, null);
                case REPAYMENT -> owed.add(entry.amount(), Pesos.ZERO, null);
                case EXPENSE -> owed.add(entry.amount(), Pesos.ZERO, entry.id());
                case JOURNAL -> { }
            }
            entry.lines().forEach(line -> items.computeIfAbsent(line.budgetLineId(), id -> new Running())
                    .add(line.amount(), approved.getOrDefault(line.budgetLineId(), Pesos.ZERO), entry.id()));
        }
        items.values().forEach(item -> item.over.forEach(id -> findings.get(id).add(Finding.OVER_ITEM)));
        if (!reimbursementAllowed) {
            owed.over.forEach(id -> findings.get(id).add(Finding.BEYOND_TRANSFERRED));
        }
        return findings;
    }

    private Set<Finding> inItself(LedgerEntry entry) {
        var found = EnumSet.noneOf(Finding.class);
        if (!entry.proven()) {
            found.add(Finding.NO_DOCUMENT);
        }
        if (entry.looksRepeated()) {
            found.add(Finding.POSSIBLE_DUPLICATE);
        }
        if (entry.kind() == VoucherKind.EXPENSE || entry.kind() == VoucherKind.JOURNAL) {
            if (entry.date().isBefore(firstAllowed)) {
                found.add(Finding.BEFORE_FIRST_ALLOWED);
            }
            if (entry.date().isAfter(end)) {
                found.add(Finding.AFTER_END);
            }
        }
        return found;
    }
}
