package cl.vertiente.ledger.boundary;

import cl.vertiente.ledger.boundary.VoucherRequest.DocumentRequest;
import cl.vertiente.ledger.boundary.VoucherRequest.LineRequest;
import cl.vertiente.ledger.boundary.VoucherRequest.PayeeRequest;
import cl.vertiente.ledger.boundary.VoucherRequest.PaymentRequest;
import cl.vertiente.ledger.domain.ExpenseColumn;
import cl.vertiente.ledger.domain.ExpenseGroup;
import cl.vertiente.ledger.domain.ExpenseRow;
import cl.vertiente.ledger.domain.ExpenseRow.PaymentWords;
import cl.vertiente.ledger.domain.ExpenseWords;
import cl.vertiente.ledger.domain.RowFault;
import cl.vertiente.ledger.domain.VoucherKind;
import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Turns the rows of one voucher into the request that somebody would have typed. It judges nothing that the rules of vouchers judge:
 * it only says what is missing, unknown or contradicts another row.
 *
 * @param rates what is withheld of fee bills, by kind of document and year; empty when nothing is
 */
record ExpenseRequests(ExpenseWords words, Rates rates) {

    /** What is withheld of a document of a kind. */
    interface Rates {

        /** @return null when nothing is withheld of this kind, or no rate is known for the year */
        BigDecimal of(String documentType, int year);

        boolean withholds(String documentType);
    }

    ExpenseDraft draft(ExpenseGroup group) {
        var faults = new ArrayList<>(group.faults());
        if (!faults.isEmpty()) {
            return new ExpenseDraft(group, null, null, faults);
        }
        var document = document(group, faults);
        var date = date(group, faults);
        var payee = payee(group, faults);
        var bill = document != null && rates.withholds(document.type());
        var gross = group.one(ExpenseColumn.GROSS, row -> row.fees().gross(), faults);
        gross = bill && gross == null ? document.total() : gross;
        var withholding = group.one(ExpenseColumn.WITHHOLDING, row -> row.fees().withholding(), faults);
        var net = group.one(ExpenseColumn.NET, row -> row.fees().net(), faults);
        var withheld = !bill || gross == null ? 0 : withheld(document, gross, withholding, net);
        var lines = lines(group, document, withheld, faults);
        var payments = payments(group, date, lines, withheld, faults);
        if (!faults.isEmpty()) {
            return new ExpenseDraft(group, null, null, faults);
        }
        var description = group.rows().stream().map(ExpenseRow::description).filter(Objects::nonNull).findFirst().orElse(null);
        var asked = new VoucherRequest(VoucherKind.EXPENSE, date, null, description, payee, document, gross, withholding, net, lines,
                payments, null, null, null, null, null);
        var name = group.one(ExpenseColumn.PAYEE_NAME, row -> row.payee().name(), faults);
        var typed = asked.asTyped(new PayeeRequest(payee.taxId(), name, payee.foreignIdReason()), saidLines(group, lines),
                saidPayments(group, payments));
        return new ExpenseDraft(group, asked, typed, faults);
    }

    /** Without what was divided: it may follow from a rate that is corrected later, and the rows are the same rows. */
    private static List<LineRequest> saidLines(ExpenseGroup group, List<LineRequest> lines) {
        var rows = group.charging();
        return IntStream.range(0, lines.size()).mapToObj(i -> new LineRequest(lines.get(i).budgetLineId(), lines.get(i).waterSystemId(),
                rows.get(i).amount(), lines.get(i).description())).toList();
    }

    /** Without an amount that no row says. */
    private static List<PaymentRequest> saidPayments(ExpenseGroup group, List<PaymentRequest> payments) {
        return group.paying().isEmpty() ? payments.stream().map(payment -> new PaymentRequest(payment.form(), payment.reference(),
                payment.date(), null)).toList() : payments;
    }

    private long withheld(DocumentRequest document, long gross, Long withholding, Long net) {
        if (withholding != null) {
            return withholding;
        }
        var rate = rates.of(document.type(), document.date().getYear());
        return net != null ? gross - net : rate == null ? 0 : Pesos.of(gross).times(rate).amount();
    }

    private static <T> T required(ExpenseGroup group, ExpenseColumn column, T value, List<RowFault> faults) {
        if (value == null && faults.stream().noneMatch(fault -> fault.fault().arguments().contains(column))) {
            faults.add(RowFault.at(group.first().number(), column, "ledger.load.missing"));
        }
        return value;
    }

    private DocumentRequest document(ExpenseGroup group, List<RowFault> faults) {
        var word = group.one(ExpenseColumn.DOCUMENT_TYPE, row -> row.document().type(), faults);
        var type = words.look(words.documentTypes(), ExpenseColumn.DOCUMENT_TYPE, group.first().number(), word, faults);
        var number = group.one(ExpenseColumn.DOCUMENT_NUMBER, row -> row.document().number(), faults);
        var date = group.one(ExpenseColumn.DOCUMENT_DATE, row -> row.document().date(), faults);
        var total = group.one(ExpenseColumn.DOCUMENT_TOTAL, row -> row.document().total(), faults);
        required(group, ExpenseColumn.DOCUMENT_TYPE, type, faults);
        required(group, ExpenseColumn.DOCUMENT_NUMBER, number, faults);
        required(group, ExpenseColumn.DOCUMENT_DATE, date, faults);
        required(group, ExpenseColumn.DOCUMENT_TOTAL, total, faults);
        return type == null || number == null || date == null || total == null ? null : new DocumentRequest(type, number, date, total);
    }

    /** The day of the first row; a later row with a payment of its own may say another, which is that payment's. */
    private static LocalDate date(ExpenseGroup group, List<RowFault> faults) {
        if (group.paying().isEmpty()) {
            return required(group, ExpenseColumn.PAID_ON, group.one(ExpenseColumn.PAID_ON, ExpenseRow::paidOn, faults), faults);
        }
        var first = group.rows().stream().map(ExpenseRow::paidOn).filter(Objects::nonNull).findFirst().orElse(null);
        return required(group, ExpenseColumn.PAID_ON, first, faults);
    }

    private PayeeRequest payee(ExpenseGroup group, List<RowFault> faults) {
        var taxId = group.one(ExpenseColumn.PAYEE_TAX_ID, row -> row.payee().taxId(), faults);
        var foreign = group.one(ExpenseColumn.FOREIGN_ID, row -> row.payee().foreignId(), faults);
        var reason = group.one(ExpenseColumn.FOREIGN_REASON, row -> row.payee().foreignReason(), faults);
        var name = group.one(ExpenseColumn.PAYEE_NAME, row -> row.payee().name(), faults);
        if (taxId != null && foreign != null) {
            faults.add(RowFault.at(group.first().number(), ExpenseColumn.FOREIGN_ID, "ledger.load.two-ids"));
        }
        if (foreign == null) {
            required(group, ExpenseColumn.PAYEE_TAX_ID, taxId, faults);
        } else {
            required(group, ExpenseColumn.FOREIGN_REASON, reason, faults);
        }
        var known = name == null && taxId != null ? words.suppliers().get(taxId) : name;
        required(group, ExpenseColumn.PAYEE_NAME, known, faults);
        return new PayeeRequest(taxId == null ? foreign : taxId, known, taxId == null ? reason : null);
    }

    private List<LineRequest> lines(ExpenseGroup group, DocumentRequest document, long withheld, List<RowFault> faults) {
        var rows = group.charging();
        var paid = group.paying().stream().map(row -> row.payment().amount()).toList();
        var whole = document == null ? null : paid.isEmpty() ? Long.valueOf(document.total()) : Long.valueOf(sum(paid) + withheld);
        var amounts = group.charges(whole, faults);
        var said = rows.stream().map(ExpenseRow::description).filter(Objects::nonNull).distinct().count() > 1;
        return IntStream.range(0, rows.size()).mapToObj(i -> {
            var row = rows.get(i);
            var line = words.look(words.budgetLines(), ExpenseColumn.BUDGET_LINE, row.number(), row.budgetLine(), faults);
            if (row.budgetLine() == null) {
                faults.add(RowFault.at(row.number(), ExpenseColumn.BUDGET_LINE, "ledger.load.missing"));
            }
            var system = words.look(words.waterSystems(), ExpenseColumn.WATER_SYSTEM, row.number(), row.waterSystem(), faults);
            return new LineRequest(line, system, amounts.get(i), said ? row.description() : null);
        }).toList();
    }

    private List<PaymentRequest> payments(ExpenseGroup group, LocalDate date, List<LineRequest> lines, long withheld,
            List<RowFault> faults) {
        if (!group.paying().isEmpty()) {
            var usual = group.rows().stream().map(row -> row.payment().form()).filter(Objects::nonNull).findFirst().orElse(null);
            return group.paying().stream().map(row -> payment(row, new PaymentWords(row.payment().form() == null ? usual
                    : row.payment().form(), row.payment().reference(), row.payment().amount()),
                    row.paidOn() == null ? date : row.paidOn(), faults)).toList();
        }
        var form = group.one(ExpenseColumn.PAYMENT_FORM, row -> row.payment().form(), faults);
        var reference = group.one(ExpenseColumn.PAYMENT_REFERENCE, row -> row.payment().reference(), faults);
        var amounts = lines.stream().map(LineRequest::amount).toList();
        var left = amounts.contains(null) ? null : Long.valueOf(sum(amounts) - withheld);
        return List.of(payment(group.first(), new PaymentWords(form, reference, left), date, faults));
    }

    private PaymentRequest payment(ExpenseRow row, PaymentWords said, LocalDate date, List<RowFault> faults) {
        if (said.form() == null) {
            faults.add(RowFault.at(row.number(), ExpenseColumn.PAYMENT_FORM, "ledger.load.missing"));
        }
        var form = words.look(words.forms(), ExpenseColumn.PAYMENT_FORM, row.number(), said.form(), faults);
        return new PaymentRequest(form, said.reference(), date, said.amount());
    }

    private static long sum(List<Long> amounts) {
        return amounts.stream().mapToLong(Long::longValue).sum();
    }
}
