package cl.vertiente.ledger.domain;

import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.RowReading;
import cl.vertiente.shared.Rut;
import cl.vertiente.shared.TableHeading;
import cl.vertiente.shared.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One row of a workbook of expenses as it was read, words not yet looked up.
 *
 * @param group what joins it with others; null when it is a voucher by itself
 * @param payee RUT or foreign document, with the name as it was written
 * @param amount charged to the line of the budget
 * @param fees of a fee bill
 * @param payment how it was paid; its amount is null when the row does not say it
 * @param faults why it cannot be taken; empty when it can
 */
public record ExpenseRow(int number, String group, LocalDate paidOn, DocumentWords document, PayeeWords payee, String description,
        String budgetLine, String waterSystem, Long amount, Fees fees, PaymentWords payment, List<NamedFile> files,
        List<RowFault> faults) {

    private static final int WORDS = 200;
    private static final Pattern TAX_ID_AND_NAME = Pattern.compile("([\\d.]+-?[\\dkK])\\s*[\u00b7|]\\s*(.+)");

    /** The document that is paid. */
    public record DocumentWords(String type, String number, LocalDate date, Long total) {
    }

    /** Who was paid. */
    public record PayeeWords(String taxId, String name, String foreignId, String foreignReason) {
    }

    /** What a fee bill says of its withholding. */
    public record Fees(Long gross, Long withholding, Long net) {
    }

    /** How it was paid. */
    public record PaymentWords(String form, String reference, Long amount) {
    }

    /** @param roles what a document may prove, by its word, as it may stand before the name of a file */
    public static ExpenseRow read(TableRow row, TableHeading<ExpenseColumn> heading, Map<String, EvidenceRole> roles) {
        var reading = new RowReading<>(row, heading.columns());
        if (isTotal(row, heading)) {
            return new ExpenseRow(row.number(), null, null, null, null, null, null, null, null, null, null, List.of(),
                    List.of(new RowFault(row.number(), null, new Fault("", "ledger.load.total"))));
        }
        var read = new ExpenseRow(row.number(), reading.code(ExpenseColumn.GROUP, 60), reading.date(ExpenseColumn.PAID_ON),
                new DocumentWords(reading.text(ExpenseColumn.DOCUMENT_TYPE, 60), reading.code(ExpenseColumn.DOCUMENT_NUMBER, 40),
                        reading.date(ExpenseColumn.DOCUMENT_DATE), reading.pesos(ExpenseColumn.DOCUMENT_TOTAL)),
                payee(reading), reading.text(ExpenseColumn.DESCRIPTION, 300), reading.text(ExpenseColumn.BUDGET_LINE, 300),
                reading.text(ExpenseColumn.WATER_SYSTEM, 300), reading.pesos(ExpenseColumn.AMOUNT),
                new Fees(reading.pesos(ExpenseColumn.GROSS), reading.pesos(ExpenseColumn.WITHHOLDING), reading.pesos(ExpenseColumn.NET)),
                new PaymentWords(reading.text(ExpenseColumn.PAYMENT_FORM, 60), reading.code(ExpenseColumn.PAYMENT_REFERENCE, 60),
                        reading.pesos(ExpenseColumn.PAID_AMOUNT)), files(reading, roles), new ArrayList<>());
        reading.faults().forEach(fault -> read.faults.add(new RowFault(row.number(), null, fault)));
        return read;
    }

    /** It adds up others and says nothing that an expense needs. */
    private static boolean isTotal(TableRow row, TableHeading<ExpenseColumn> heading) {
        return row.isTotal() && List.of(ExpenseColumn.DOCUMENT_NUMBER, ExpenseColumn.PAYEE_TAX_ID, ExpenseColumn.BUDGET_LINE).stream()
                .map(column -> row.text(heading.columns().get(column))).allMatch(text -> text == null || TableRow.saysTotal(text));
    }

    private static PayeeWords payee(RowReading<ExpenseColumn> reading) {
        var taxId = reading.text(ExpenseColumn.PAYEE_TAX_ID, WORDS + 20);
        var name = reading.text(ExpenseColumn.PAYEE_NAME, WORDS);
        var known = TAX_ID_AND_NAME.matcher(taxId == null ? "" : taxId);
        if (known.matches()) {
            taxId = known.group(1);
            name = name == null ? known.group(2) : name;
        }
        if (taxId != null && !Rut.isValid(taxId)) {
            reading.fault("ledger.load.rut", ExpenseColumn.PAYEE_TAX_ID, taxId);
            taxId = null;
        }
        return new PayeeWords(taxId == null ? null : Rut.of(taxId).toString(), name, reading.code(ExpenseColumn.FOREIGN_ID, 32),
                reading.text(ExpenseColumn.FOREIGN_REASON, WORDS));
    }

    private static List<NamedFile> files(RowReading<ExpenseColumn> reading, Map<String, EvidenceRole> roles) {
        var files = new ArrayList<NamedFile>();
        names(reading.text(ExpenseColumn.DOCUMENT_FILE, 1_000)).forEach(name -> files.add(new NamedFile(EvidenceRole.DOCUMENT, name)));
        names(reading.text(ExpenseColumn.PAYMENT_FILE, 1_000)).forEach(name -> files.add(new NamedFile(EvidenceRole.PAYMENT_PROOF, name)));
        names(reading.text(ExpenseColumn.OTHER_FILES, 2_000)).forEach(name -> files.add(other(name, roles)));
        return files;
    }

    private static List<String> names(String text) {
        return text == null ? List.of() : java.util.Arrays.stream(text.split("[;|]")).map(String::strip).filter(name -> !name.isEmpty())
                .toList();
    }

    /** {@code Contrato: contrato-perez.pdf}, or only the name. */
    private static NamedFile other(String text, Map<String, EvidenceRole> roles) {
        var colon = text.indexOf(':');
        var role = colon < 0 ? null : roles.get(PlainName.of(text.substring(0, colon)));
        return role == null ? new NamedFile(EvidenceRole.OTHER, text) : new NamedFile(role, text.substring(colon + 1).strip());
    }

    /** It only tells of one more payment of its voucher. */
    public boolean isPaymentOnly() {
        return budgetLine == null && amount == null && payment.amount() != null;
    }
}
