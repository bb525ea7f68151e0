package cl.vertiente.ledger.boundary;

import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.ledger.domain.LineView;
import cl.vertiente.ledger.domain.VoucherKind;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.rest.Query;
import java.util.UUID;

/**
 * Which rows of a rendering; null means whatever.
 *
 * @param charged only what was charged to the budget
 * @param waiting the candidates that are not in the month, instead of its rows
 */
public record LineFilter(VoucherKind kind, ExpenseCategory category, Component component, UUID budgetLine, boolean charged,
        boolean waiting) {

    public static final String[] NAMES = {"kind", "category", "component", "budgetLine", "charged", "waiting"};

    public static LineFilter of(Query query) {
        var line = query.text("budgetLine");
        return new LineFilter(query.oneOf(VoucherKind.class, "kind"), query.oneOf(ExpenseCategory.class, "category"),
                query.oneOf(Component.class, "component"), line == null ? null : Ids.parse(line), "true".equals(query.text("charged")),
                "true".equals(query.text("waiting")));
    }

    public boolean accepts(LineView row) {
        return row.waits() == waiting && (kind == null || row.kind() == kind) && (category == null || row.category() == category)
                && (component == null || row.component() == component)
                && (budgetLine == null || budgetLine.equals(row.budgetLineId())) && (!charged || row.category() != null);
    }
}
