package cl.vertiente.ledger.domain;

import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The rows that are one voucher: those with the same word in the column of groups, or one without a word. */
public record ExpenseGroup(List<ExpenseRow> rows) {

    /** In the order of their first rows. */
    public static List<ExpenseGroup> of(List<ExpenseRow> rows) {
        var groups = new LinkedHashMap<Object, List<ExpenseRow>>();
        rows.forEach(row -> groups.computeIfAbsent(row.group() == null ? (Object) row.number() : PlainName.of(row.group()),
                key -> new ArrayList<>()).add(row));
        return groups.values().stream().map(ExpenseGroup::new).toList();
    }

    public ExpenseRow first() {
        return rows.get(0);
    }

    public List<RowFault> faults() {
        return rows.stream().flatMap(row -> row.faults().stream()).toList();
    }

    /** The rows that charge a line of the budget. */
    public List<ExpenseRow> charging() {
        return rows.stream().filter(row -> !row.isPaymentOnly()).toList();
    }

    /** The rows that say an amount paid; none when the voucher was paid at once. */
    public List<ExpenseRow> paying() {
        return rows.stream().filter(row -> row.payment().amount() != null).toList();
    }

    /** What the voucher says once: its rows repeat it or leave it blank, and where one says another thing it is noted. */
    public <T> T one(ExpenseColumn column, Function<ExpenseRow, T> field, List<RowFault> faults) {
        var said = rows.stream().filter(row -> field.apply(row) != null).findFirst().orElse(null);
        if (said == null) {
            return null;
        }
        var value = field.apply(said);
        rows.stream().filter(row -> field.apply(row) != null && !Objects.equals(field.apply(row), value)).findFirst()
                .ifPresent(other -> faults.add(new RowFault(other.number(), null,
                        new Fault("", "ledger.load.differs", column, said.number()))));
        return value;
    }

    /**
     * What each charging row charges: what it says, or equal parts of the whole when none of them says it.
     *
     * @param whole of the voucher; null when it is not known
     */
    public List<Long> charges(Long whole, List<RowFault> faults) {
        var amounts = charging().stream().map(ExpenseRow::amount).toList();
        if (amounts.stream().allMatch(Objects::isNull) && whole != null && !amounts.isEmpty() && Math.abs(whole) <= Pesos.LIMIT) {
            return Pesos.of(whole).split(Collections.nCopies(amounts.size(), BigDecimal.ONE)).stream().map(Pesos::amount).toList();
        }
        charging().stream().filter(row -> row.amount() == null)
                .forEach(row -> faults.add(RowFault.at(row.number(), ExpenseColumn.AMOUNT, "ledger.load.missing")));
        return amounts;
    }
}
