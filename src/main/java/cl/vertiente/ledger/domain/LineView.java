package cl.vertiente.ledger.domain;

import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.shared.Pesos;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One row of a rendering: a line of a voucher with its sign, as the totals add it up.
 *
 * @param itemId the item of the rendering, null while it is being prepared
 * @param sign -1 when it takes back what was rendered before
 * @param waits a candidate that is not in the month (yet); never part of a total
 * @param chosen is in the month, or waits, by the analyst's choice, which may be taken back while the month is prepared
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineView(UUID itemId, UUID voucherId, String folio, VoucherKind kind, int sign, LocalDate date, String payeeName,
        String payeeTaxId, String documentType, String documentNumber, LocalDate documentDate, String description, UUID budgetLineId,
        String item, Component component, ExpenseCategory category, String waterSystem, Pesos amount, boolean late, String lateReason,
        boolean waits, boolean chosen, ReviewState review, UUID originalItemId, List<VoucherView.EvidenceView> evidence,
        Set<Finding> findings) {
}
