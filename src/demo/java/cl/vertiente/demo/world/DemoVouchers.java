package cl.vertiente.demo.world;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ExpenseCategory;
import cl.vertiente.ledger.boundary.RecordVoucher;
import cl.vertiente.ledger.boundary.VoucherRequest.DocumentRequest;
import cl.vertiente.ledger.boundary.VoucherRequest.EvidenceRequest;
import cl.vertiente.ledger.boundary.VoucherRequest.LineRequest;
import cl.vertiente.ledger.boundary.VoucherRequest.PayeeRequest;
import cl.vertiente.ledger.boundary.VoucherRequest.PaymentRequest;
import cl.vertiente.ledger.boundary.VoucherRequest;
import cl.vertiente.ledger.domain.EvidenceRole;
import cl.vertiente.ledger.domain.PaymentForm;
import cl.vertiente.ledger.domain.VoucherKind;
import cl.vertiente.shared.Pesos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Writes vouchers of the demonstration on the day they are dated, by the analyst, with a document each. */
@ApplicationScoped
public class DemoVouchers {

    @Inject
    private DemoPeople people;

    @Inject
    private DemoDocuments documents;

    @Inject
    private RecordVoucher record;

    @Inject
    private CurrentCaller caller;

    /**
     * An expense to be.
     *
     * @param name makes its identifier
     * @param recordedOn day on which the analyst writes it down
     * @param system the APR it was spent on, null for none
     */
    public record Expense(String name, LocalDate date, LocalDate recordedOn, String type, String payee, String payeeRut,
            Component component, ExpenseCategory category, long amount, String what, UUID system, boolean proven) {
    }

    public void income(Agreement agreement, String name, LocalDate date, long amount, UUID installment, String what) {
        be(date);
        var proof = documents.store("transferencia.pdf", List.of("Comprobante de transferencia", agreement.code(), what,
                Pesos.of(amount).toString()));
        write(agreement, name, new VoucherRequest(VoucherKind.INCOME, date, amount, what, null, null, null, null, null, null, null,
                List.of(new EvidenceRequest(proof, EvidenceRole.PAYMENT_PROOF)), installment, null, null, null));
    }

    public UUID expense(Agreement agreement, Expense e) {
        be(e.recordedOn());
        var number = String.valueOf(1000 + Math.floorMod(DemoIds.of(agreement.code() + e.name()).hashCode(), 900_000));
        var evidence = e.proven() ? List.of(new EvidenceRequest(documents.store("documento.pdf", List.of(e.type() + " " + number, e.payee(),
                e.what(), Pesos.of(e.amount()).toString())), EvidenceRole.DOCUMENT)) : List.<EvidenceRequest>of();
        var fee = e.type().equals("FEE_BILL");
        var withheld = fee ? withholding(e) : 0;
        var line = new LineRequest(DemoAgreements.lineOf(agreement.code(), e.component(), e.category()), e.system(), e.amount(), e.what());
        return write(agreement, e.name(), new VoucherRequest(VoucherKind.EXPENSE, e.date(), null, e.what(),
                new PayeeRequest(DemoRut.of(e.payeeRut()).toString(), e.payee(), null),
                new DocumentRequest(e.type(), number, e.date(), e.amount()), fee ? e.amount() : null, null, null, List.of(line),
                List.of(new PaymentRequest(PaymentForm.TRANSFER, "TR-" + number, e.date(), e.amount() - withheld)), evidence, null, null,
                null, null));
    }

    private static long withholding(Expense e) {
        var rate = switch (e.date().getYear()) {
            case 2024 -> "0.1375";
            case 2025 -> "0.1450";
            case 2026 -> "0.1525";
            case 2027 -> "0.1600";
            default -> "0.1700";
        };
        return Pesos.of(e.amount()).times(new java.math.BigDecimal(rate)).amount();
    }

    public void journal(Agreement agreement, String name, LocalDate date, UUID from, UUID to, long amount, String why) {
        be(date);
        var proof = documents.store("traspaso.pdf", List.of("Comprobante de traspaso", why, Pesos.of(amount).toString()));
        write(agreement, name, new VoucherRequest(VoucherKind.JOURNAL, date, null, why, null, null, null, null, null,
                List.of(new LineRequest(from, null, -amount, why), new LineRequest(to, null, amount, why)), null,
                List.of(new EvidenceRequest(proof, EvidenceRole.OTHER)), null, null, null, null));
    }

    private UUID write(Agreement agreement, String name, VoucherRequest request) {
        return record.record(agreement.id(), DemoIds.of("voucher " + agreement.code() + name), request).voucher().id();
    }

    private void be(LocalDate day) {
        DemoClock.get().show(day.atTime(18, 30).toInstant(ZoneOffset.UTC));
        caller.actAs(people.caller("rendiciones"));
    }
}
