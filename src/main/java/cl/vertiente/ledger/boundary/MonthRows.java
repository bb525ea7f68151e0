package cl.vertiente.ledger.boundary;

import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.ledger.domain.LineView;
import cl.vertiente.ledger.domain.RendicionView;
import cl.vertiente.ledger.domain.VoucherKind;
import cl.vertiente.shared.Pesos;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * One figure of block IV and the rows that it adds up. The letters are those of the form of Contraloría.
 *
 * @param weight with which sign a row enters the figure; 0 when it does not
 * @param opening whether the balance of the month before enters it too
 */
public record MonthRows(String letter, String key, Pesos amount, boolean opening, ToLongFunction<LineView> weight) {

    /** A row with the amount that it adds to the figure. */
    public record Row(LineView line, Pesos amount) {
    }

    /** The figures of a monthly rendering, or those of a regularisation, which moves no balance. */
    public static List<MonthRows> of(RendicionView view) {
        var spent = List.of(
                new MonthRows("d", "operation", view.operation(), false, category(ExpenseCategory.OPERATION)),
                new MonthRows("e", "personnel", view.personnel(), false, category(ExpenseCategory.PERSONNEL)),
                new MonthRows("f", "investment", view.investment(), false, category(ExpenseCategory.INVESTMENT)),
                new MonthRows("g", "totalRendered", view.totalRendered(), false, line -> line.category() != null ? 1 : 0));
        if (view.isRegularisation()) {
            return spent;
        }
        var all = new java.util.ArrayList<MonthRows>();
        all.add(new MonthRows("a", "opening", view.openingBalance(), true, line -> 0));
        all.add(new MonthRows("b", "received", view.received(), false, kind(VoucherKind.INCOME)));
        all.add(new MonthRows("c", "toRender", view.totalToRender(), true, kind(VoucherKind.INCOME)));
        all.addAll(spent);
        all.add(new MonthRows("r", "repaid", view.repaid(), false, kind(VoucherKind.REPAYMENT)));
        all.add(new MonthRows("h", "closing", view.closingBalance(), true, line -> line.kind() == VoucherKind.INCOME ? 1 : -1));
        return all;
    }

    private static ToLongFunction<LineView> category(ExpenseCategory category) {
        return line -> line.category() == category ? 1 : 0;
    }

    private static ToLongFunction<LineView> kind(VoucherKind kind) {
        return line -> line.kind() == kind ? 1 : 0;
    }

    public List<Row> rows(List<LineView> lines) {
        return lines.stream().filter(line -> !line.waits() && weight.applyAsLong(line) != 0)
                .map(line -> new Row(line, weight.applyAsLong(line) > 0 ? line.amount() : line.amount().negated())).toList();
    }
}
