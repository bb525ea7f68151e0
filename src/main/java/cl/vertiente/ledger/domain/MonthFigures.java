package cl.vertiente.ledger.domain;

import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.shared.Pesos;
import java.util.Collection;

/**
 * The figures of a monthly rendering with their letters (Resolución 30/2015 CGR, block IV): {@code c = a + b},
 * {@code g = d + e + f}, {@code h = c - g - r}. The closing balance of a month is the opening balance of the next.
 *
 * @param opening a) balance to render from the month before
 * @param received b) transfers received
 * @param operation d) operation expenses
 * @param personnel e) personnel expenses
 * @param investment f) investment expenses
 * @param repaid r) repayments to the grantor, a line of their own
 */
public record MonthFigures(Pesos opening, Pesos received, Pesos operation, Pesos personnel, Pesos investment, Pesos repaid) {

    /**
     * What one item of a rendering adds.
     *
     * @param category null for income and repayments
     * @param amount signed: a reversal takes back
     */
    public record Movement(VoucherKind kind, ExpenseCategory category, Pesos amount) {
    }

    public static MonthFigures of(Pesos opening, Collection<Movement> movements) {
        var figures = new MonthFigures(opening, Pesos.ZERO, Pesos.ZERO, Pesos.ZERO, Pesos.ZERO, Pesos.ZERO);
        for (var movement : movements) {
            figures = figures.plus(movement);
        }
        return figures;
    }

    private MonthFigures plus(Movement m) {
        return switch (m.kind()) {
            case INCOME -> new MonthFigures(opening, received.plus(m.amount()), operation, personnel, investment, repaid);
            case REPAYMENT -> new MonthFigures(opening, received, operation, personnel, investment, repaid.plus(m.amount()));
            case EXPENSE, JOURNAL -> switch (m.category()) {
                case OPERATION -> new MonthFigures(opening, received, operation.plus(m.amount()), personnel, investment, repaid);
                case PERSONNEL -> new MonthFigures(opening, received, operation, personnel.plus(m.amount()), investment, repaid);
                case INVESTMENT -> new MonthFigures(opening, received, operation, personnel, investment.plus(m.amount()), repaid);
            };
        };
    }

    /** c) total to render. */
    public Pesos toRender() {
        return opening.plus(received);
    }

    /** g) total rendered. */
    public Pesos totalRendered() {
        return operation.plus(personnel).plus(investment);
    }

    /** h) balance to render in the next month. */
    public Pesos closing() {
        return toRender().minus(totalRendered()).minus(repaid);
    }
}
