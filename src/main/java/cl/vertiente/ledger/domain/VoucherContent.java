package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Pesos;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a voucher says. Fields that its kind does not have are null or empty.
 *
 * @param date day of the payment, or of the receipt; its month is the period
 * @param amount of an income or a repayment; of an expense the sum of its lines; of a journal zero
 * @param gross of a fee bill; the withholding goes to the treasury, the net to the payee
 * @param corrects the voucher that this one replaces
 */
public record VoucherContent(VoucherKind kind, LocalDate date, Pesos amount, String description, Payee payee, BackingDocument document,
        Pesos gross, Pesos withholding, Pesos net, List<VoucherLine> lines, List<Payment> payments, UUID installmentId,
        RepaymentReason repaymentReason, UUID corrects, String correctionReason) {

    public Pesos paid() {
        return Pesos.sum(payments.stream().map(Payment::amount).toList());
    }

    public Pesos charged() {
        return Pesos.sum(lines.stream().map(VoucherLine::amount).toList());
    }
}
