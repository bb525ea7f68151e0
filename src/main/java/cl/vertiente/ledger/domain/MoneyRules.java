package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Pesos;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The rules of the money of one agreement, and the findings that follow from them over all vouchers in force. A voucher
 * that goes over a line or beyond the transferred money is the one with which the running sum passes the limit.
 *
 * @param approved amount of each line of the budget
 */
public record MoneyRules(LocalDate firstAllowed, LocalDate end, boolean reimbursementAllowed, Map<UUID, Pesos> approved) {

    public Map<UUID, Set<Finding>> judge(Collection<LedgerEntry> entries) {
        var findings = new LinkedHashMap<UUID, Set<Finding>>();
        var charged = new HashMap<UUID, Pesos>();
        var transferred = Pesos.ZERO;
        var spent = Pesos.ZERO;
        for (var entry : entries.stream().sorted(LedgerEntry.IN_ORDER).toList()) {
            var found = EnumSet.noneOf(Finding.class);
            if (!entry.proven()) {
                found.add(Finding.NO_DOCUMENT);
            }
            if (entry.looksRepeated()) {
                found.add(Finding.POSSIBLE_DUPLICATE);
            }
            switch (entry.kind()) {
                case INCOME -> transferred = transferred.plus(entry.amount());
                case REPAYMENT -> spent = spent.plus(entry.amount());
                case EXPENSE -> {
                    spent = spent.plus(entry.amount());
                    judgeDate(entry.date(), found);
                    if (spent.exceeds(transferred) && !reimbursementAllowed) {
                        found.add(Finding.BEYOND_TRANSFERRED);
                    }
                }
                case JOURNAL -> judgeDate(entry.date(), found);
            }
            for (var line : entry.lines()) {
                var sum = charged.merge(line.budgetLineId(), line.amount(), Pesos::plus);
                if (line.amount().isPositive() && sum.exceeds(approved.getOrDefault(line.budgetLineId(), Pesos.ZERO))) {
                    found.add(Finding.OVER_ITEM);
                }
            }
            findings.put(entry.id(), found);
        }
        return findings;
    }

    private void judgeDate(LocalDate date, Set<Finding> found) {
        if (date.isBefore(firstAllowed)) {
            found.add(Finding.BEFORE_FIRST_ALLOWED);
        }
        if (date.isAfter(end)) {
            found.add(Finding.AFTER_END);
        }
    }
}
