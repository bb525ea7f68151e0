package cl.vertiente.ledger.domain;

import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.shared.Period;
import cl.vertiente.shared.Pesos;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A voucher as it is shown.
 *
 * @param state of the transaction: PENDIENTE, APROBADA, OBSERVADA, SUBSANADA, RECHAZADA, or CORREGIDA, ANULADA
 * @param rendicion key of the rendering that holds it, null when none does
 * @param correctedBy the voucher that replaces this one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VoucherView(UUID id, UUID agreementId, VoucherKind kind, String folio, int number, LocalDate date, Period period,
        Pesos amount, String description, PayeeView payee, DocumentView document, Pesos gross, Pesos withholding, Pesos net,
        List<LineView> lines, List<PaymentView> payments, List<EvidenceView> evidence, Set<Finding> findings, String state,
        String rendicion, UUID installmentId, RepaymentReason repaymentReason, UUID corrects, String correctionReason, UUID correctedBy,
        String annulmentReason, Instant recordedAt, String recordedBy) {

    /** Who was paid; the RUT of a natural person is masked for whom it is no business. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PayeeView(String taxId, String name, String foreignIdReason) {
    }

    /** What was paid. */
    public record DocumentView(String type, String number, LocalDate date, Pesos total) {
    }

    /** What was charged. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LineView(UUID budgetLineId, String item, Component component, ExpenseCategory category, UUID waterSystemId,
            String waterSystem, Pesos amount, String description) {
    }

    /** How it was paid. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PaymentView(PaymentForm form, String reference, LocalDate date, Pesos amount) {
    }

    /** What proves it. */
    public record EvidenceView(String sha256, EvidenceRole role, String mediaType, long size, Instant recordedAt) {
    }

    /** Its first document, for a link in a list; null when it has none. */
    public EvidenceView firstEvidence() {
        return evidence.isEmpty() ? null : evidence.get(0);
    }

    public boolean isBlocked() {
        return findings.stream().anyMatch(Finding::isBlocking);
    }

    public boolean isInForce() {
        return correctedBy == null && annulmentReason == null;
    }
}
