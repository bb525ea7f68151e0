package cl.vertiente.ledger.boundary;

import cl.vertiente.ledger.domain.BackingDocument;
import cl.vertiente.ledger.domain.EvidenceRole;
import cl.vertiente.ledger.domain.Payee;
import cl.vertiente.ledger.domain.Payment;
import cl.vertiente.ledger.domain.PaymentForm;
import cl.vertiente.ledger.domain.RepaymentReason;
import cl.vertiente.ledger.domain.VoucherContent;
import cl.vertiente.ledger.domain.VoucherKind;
import cl.vertiente.ledger.domain.VoucherLine;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Printable;
import cl.vertiente.shared.Rut;
import cl.vertiente.shared.Sha256;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * A voucher as it is asked to be recorded.
 *
 * @param date day of the payment or receipt; its month is the period
 * @param amount of an income or a repayment; an income may give payments instead
 * @param gross of a fee bill; withholding and net are worked out when they are missing
 * @param corrects the voucher that this one replaces, with the reason
 */
public record VoucherRequest(
        @NotNull VoucherKind kind,
        @NotNull LocalDate date,
        Long amount,
        @Size(max = 500) @Printable String description,
        @Valid PayeeRequest payee,
        @Valid DocumentRequest document,
        Long gross,
        Long withholding,
        Long net,
        @Valid @Size(max = 200) List<@NotNull LineRequest> lines,
        @Valid @Size(max = 50) List<@NotNull PaymentRequest> payments,
        @Valid @Size(max = 50) List<@NotNull EvidenceRequest> evidence,
        UUID installmentId,
        RepaymentReason repaymentReason,
        UUID corrects,
        @Size(max = 500) String correctionReason) {

    /** @param taxId RUT, or a foreign document when there is a reason for it */
    public record PayeeRequest(@NotBlank @Size(max = 32) String taxId, @NotBlank @Size(max = 200) @Printable String name,
            @Size(max = 200) String foreignIdReason) {
    }

    /** The document that is paid. */
    public record DocumentRequest(@NotBlank @Size(max = 20) String type, @NotBlank @Size(max = 40) String number,
            @NotNull LocalDate date, @NotNull Long total) {
    }

    /** What is charged to a line of the budget. */
    public record LineRequest(@NotNull UUID budgetLineId, UUID waterSystemId, @NotNull Long amount,
            @Size(max = 300) @Printable String description) {
    }

    /** One payment. */
    public record PaymentRequest(@NotNull PaymentForm form, @Size(max = 60) String reference, LocalDate date, @NotNull Long amount) {
    }

    /** A stored document, by hash, and what it proves. */
    public record EvidenceRequest(@NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256, EvidenceRole role) {

        EvidenceRole roleOrDocument() {
            return role == null ? EvidenceRole.DOCUMENT : role;
        }
    }

    /** The same as somebody wrote it, without what was looked up or worked out. */
    VoucherRequest asTyped(PayeeRequest payeeTyped, List<LineRequest> linesTyped, List<PaymentRequest> paymentsTyped) {
        return new VoucherRequest(kind, date, amount, description, payeeTyped, document, gross, withholding, net, linesTyped, paymentsTyped,
                evidence, installmentId, repaymentReason, corrects, correctionReason);
    }

    /** By which the same request is known again. */
    public String fingerprint() {
        return Sha256.of(Json.write(this));
    }

    public List<EvidenceRequest> evidenceOrNone() {
        return evidence == null ? List.of() : evidence;
    }

    /** @param withholdingRate in force in the year of the document, for a document that has a withholding; null otherwise */
    public VoucherContent content(BigDecimal withholdingRate) {
        var asked = new VoucherContent(kind, date, Pesos.read(amount, "/amount"), description, whoWasPaid(), whatWasPaid(),
                Pesos.read(gross, "/gross"), Pesos.read(withholding, "/withholding"), Pesos.read(net, "/net"), charges(), paid(),
                installmentId, repaymentReason, corrects, correctionReason);
        var complete = withholdingRate == null || asked.gross() == null ? asked : withWithholding(asked, withholdingRate);
        return withAmount(complete);
    }

    private static VoucherContent withWithholding(VoucherContent c, BigDecimal rate) {
        var withheld = c.withholding() == null ? c.gross().times(rate) : c.withholding();
        var left = c.net() == null ? c.gross().minus(withheld) : c.net();
        return new VoucherContent(c.kind(), c.date(), c.amount(), c.description(), c.payee(), c.document(), c.gross(), withheld, left,
                c.lines(), c.payments(), c.installmentId(), c.repaymentReason(), c.corrects(), c.correctionReason());
    }

    private static VoucherContent withAmount(VoucherContent c) {
        var total = switch (c.kind()) {
            case EXPENSE -> c.charged();
            case JOURNAL -> Pesos.ZERO;
            case INCOME, REPAYMENT -> c.amount() == null ? c.paid() : c.amount();
        };
        return new VoucherContent(c.kind(), c.date(), total, c.description(), c.payee(), c.document(), c.gross(), c.withholding(), c.net(),
                c.lines(), c.payments(), c.installmentId(), c.repaymentReason(), c.corrects(), c.correctionReason());
    }

    private Payee whoWasPaid() {
        if (payee == null) {
            return null;
        }
        if (payee.foreignIdReason() != null && !payee.foreignIdReason().isBlank()) {
            return Payee.foreign(payee.taxId().strip(), payee.name().strip(), payee.foreignIdReason().strip());
        }
        if (!Rut.isValid(payee.taxId())) {
            throw new Invalid("shared.rut.invalid", "/payee/taxId");
        }
        return Payee.withRut(Rut.of(payee.taxId()), payee.name().strip());
    }

    private BackingDocument whatWasPaid() {
        return document == null ? null : new BackingDocument(document.type(), document.number().strip(), document.date(),
                Pesos.read(document.total(), "/document/total"));
    }

    private List<VoucherLine> charges() {
        return indexed(lines, (line, i) -> new VoucherLine(line.budgetLineId(), line.waterSystemId(),
                Pesos.read(line.amount(), "/lines/" + i + "/amount"), line.description()));
    }

    private List<Payment> paid() {
        return indexed(payments, (payment, i) -> new Payment(payment.form(), payment.reference(),
                Optional.ofNullable(payment.date()).orElse(date), Pesos.read(payment.amount(), "/payments/" + i + "/amount")));
    }

    private static <A, B> List<B> indexed(List<A> given, BiFunction<A, Integer, B> each) {
        return given == null ? List.of() : IntStream.range(0, given.size()).mapToObj(i -> each.apply(given.get(i), i)).toList();
    }
}
