package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Rut;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Vouchers as they are paid on an ordinary day of March 2026: valid by default, each method varies one thing. */
final class VoucherFixture {

    static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    static final Instant RECORDED = Instant.parse("2026-03-20T15:00:00Z");
    static final UUID AGREEMENT = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    static final UUID ANALYST = UUID.fromString("00000000-0000-7000-8000-00000000000b");
    static final UUID FUEL = UUID.fromString("00000000-0000-7000-8000-000000000001");
    static final UUID SALARIES = UUID.fromString("00000000-0000-7000-8000-000000000002");
    static final UUID EQUIPMENT = UUID.fromString("00000000-0000-7000-8000-000000000003");
    static final UUID SERVED = UUID.fromString("00000000-0000-7000-8000-000000000004");

    private final VoucherKind kind;
    private LocalDate date = DAY;
    private Pesos amount;
    private String description = "Lo que se pagó";
    private Payee payee;
    private BackingDocument document;
    private Pesos gross;
    private Pesos withholding;
    private Pesos net;
    private List<VoucherLine> lines = List.of();
    private List<Payment> payments = List.of();
    private UUID corrects;
    private Instant recordedAt = RECORDED;

    private VoucherFixture(VoucherKind kind) {
        this.kind = kind;
    }

    /** An invoice paid at once and charged to fuel. */
    static VoucherFixture invoice(long total) {
        var fixture = new VoucherFixture(VoucherKind.EXPENSE);
        fixture.payee = Payee.withRut(Rut.of("76.031.066-2"), "Aguas del Sur SpA");
        fixture.document = document(total);
        return fixture.charging(line(FUEL, total)).paying(total);
    }

    /** A fee bill whose net is paid, charged with its gross. */
    static VoucherFixture feeBill(long gross, long withholding, long net) {
        var fixture = invoice(gross).paying(net);
        fixture.gross = Pesos.of(gross);
        fixture.withholding = Pesos.of(withholding);
        fixture.net = Pesos.of(net);
        return fixture;
    }

    static VoucherFixture income(long amount) {
        return new VoucherFixture(VoucherKind.INCOME).amounting(amount);
    }

    static VoucherFixture repayment(long amount) {
        return new VoucherFixture(VoucherKind.REPAYMENT).amounting(amount);
    }

    /** Moves an amount from fuel to salaries. */
    static VoucherFixture journal(long amount) {
        return new VoucherFixture(VoucherKind.JOURNAL).charging(line(FUEL, -amount), line(SALARIES, amount));
    }

    static BackingDocument document(long total) {
        return new BackingDocument("INVOICE", "1234", DAY, Pesos.of(total));
    }

    static VoucherLine line(UUID budgetLine, long amount) {
        return new VoucherLine(budgetLine, null, Pesos.of(amount), null);
    }

    static Payment payment(LocalDate day, long amount) {
        return new Payment(PaymentForm.TRANSFER, "77", day, Pesos.of(amount));
    }

    VoucherFixture amounting(long pesos) {
        amount = Pesos.of(pesos);
        return this;
    }

    /** Moves the voucher and its payments to a day. */
    VoucherFixture on(LocalDate day) {
        date = day;
        payments = payments.stream().map(p -> new Payment(p.form(), p.reference(), day, p.amount())).toList();
        return this;
    }

    VoucherFixture describedAs(String words) {
        description = words;
        return this;
    }

    VoucherFixture charging(VoucherLine... charged) {
        lines = List.of(charged);
        return this;
    }

    VoucherFixture paying(long... amounts) {
        return paying(java.util.Arrays.stream(amounts).mapToObj(a -> payment(date, a)).toArray(Payment[]::new));
    }

    VoucherFixture paying(Payment... paid) {
        payments = List.of(paid);
        return this;
    }

    VoucherFixture withPayee(Payee other) {
        payee = other;
        return this;
    }

    VoucherFixture withDocument(BackingDocument other) {
        document = other;
        return this;
    }

    VoucherFixture withheld(Long grossPesos, Long withheldPesos, Long netPesos) {
        gross = grossPesos == null ? null : Pesos.of(grossPesos);
        withholding = withheldPesos == null ? null : Pesos.of(withheldPesos);
        net = netPesos == null ? null : Pesos.of(netPesos);
        return this;
    }

    VoucherFixture correcting(Voucher mistaken) {
        corrects = mistaken.id();
        return this;
    }

    VoucherFixture recordedAt(Instant instant) {
        recordedAt = instant;
        return this;
    }

    VoucherContent content() {
        var total = amount != null ? amount : kind == VoucherKind.EXPENSE
                ? Pesos.sum(lines.stream().map(VoucherLine::amount).toList()) : Pesos.ZERO;
        return new VoucherContent(kind, date, total, description, payee, document, gross, withholding, net, lines, payments, null,
                kind == VoucherKind.REPAYMENT ? RepaymentReason.UNSPENT_BALANCE : null, corrects,
                corrects == null ? null : "Monto equivocado");
    }

    /** As it stands in the ledger, with the number 7. */
    Voucher recorded() {
        return new Voucher(UUID.randomUUID(), AGREEMENT, 7, content(), null, "asked", recordedAt, ANALYST);
    }

    /** As the rules of the money see it, proven by a document. */
    LedgerEntry entry() {
        return entry(true, false);
    }

    LedgerEntry entry(boolean proven, boolean looksRepeated) {
        var charges = lines.stream().map(l -> new LedgerEntry.Charge(l.budgetLineId(), l.amount())).toList();
        return new LedgerEntry(UUID.randomUUID(), kind, date, recordedAt, content().amount(), charges, proven, looksRepeated);
    }

    /** A type of document without withholding. */
    static DocumentType plainType() {
        return type(false);
    }

    static DocumentType feeBillType() {
        return type(true);
    }

    private static DocumentType type(boolean withholding) {
        return new DocumentType() {
            @Override
            public boolean hasWithholding() {
                return withholding;
            }
        };
    }

    static List<UUID> idsOf(Stream<Voucher> vouchers) {
        return vouchers.map(Voucher::id).toList();
    }
}
