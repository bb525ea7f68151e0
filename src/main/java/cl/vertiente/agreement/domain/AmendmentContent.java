package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Pesos;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What an amendment says.
 *
 * @param act kind and number of the act that approves it
 * @param newTotal null when the amount stays
 * @param newEnd null when the term stays
 * @param budget the lines that change or are added; the others stay
 * @param approvalSha256 the written approval, by the hash of its document; null when there is none
 */
public record AmendmentContent(AmendmentKind kind, String act, LocalDate actDate, LocalDate inForceFrom, String detail, Pesos newTotal,
        LocalDate newEnd, List<Change> budget, String approvalSha256) {

    /**
     * One line of the budget as it will be.
     *
     * @param item with component and category, of a line that is added; null for a known one
     */
    public record Change(UUID budgetLineId, String item, Component component, ExpenseCategory category, Pesos approved) {
    }

    public AmendmentContent {
        budget = List.copyOf(budget);
    }
}
