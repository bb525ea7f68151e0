package cl.vertiente.ledger.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.ledger.domain.EvidenceRole;
import cl.vertiente.ledger.domain.ExpenseColumn;
import cl.vertiente.ledger.domain.ExpenseGroup;
import cl.vertiente.ledger.domain.ExpenseRow;
import cl.vertiente.ledger.domain.ExpenseWords;
import cl.vertiente.ledger.domain.NamedFile;
import cl.vertiente.ledger.domain.PaymentForm;
import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.TableCell;
import cl.vertiente.shared.TableHeading;
import cl.vertiente.shared.TableRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rows of a workbook turned into what somebody would have typed. */
class ExpenseRequestsTest {

    private static final UUID FUEL = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID WAGES = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final ExpenseWords WORDS = new ExpenseWords(Map.of("FACTURA", "INVOICE", "BOLETA", "FEE_BILL"),
            Map.of("CHEQUE", PaymentForm.CHEQUE), Map.of("COMBUSTIBLE", FUEL, "SUELDOS", WAGES), Map.of(),
            Map.of("CONTRATO", EvidenceRole.CONTRACT), Map.of("76.031.066-2", "Aguas del Sur SpA"));
    private static final ExpenseRequests.Rates RATES = rates("0.1525");

    private static ExpenseRequests.Rates rates(String rate) {
        return new ExpenseRequests.Rates() {
            @Override
            public BigDecimal of(String documentType, int year) {
                return withholds(documentType) ? new BigDecimal(rate) : null;
            }

            @Override
            public boolean withholds(String documentType) {
                return documentType.equals("FEE_BILL");
            }
        };
    }

    /** One row that is valid, with some cells changed: column, text, column, text; null leaves it blank. */
    private static ExpenseRow row(int number, Object... cells) {
        var columns = new EnumMap<ExpenseColumn, Integer>(ExpenseColumn.class);
        Arrays.stream(ExpenseColumn.values()).forEach(column -> columns.put(column, column.ordinal()));
        var texts = new EnumMap<ExpenseColumn, String>(Map.of(ExpenseColumn.PAID_ON, "16-03-2026", ExpenseColumn.DOCUMENT_TYPE, "Factura",
                ExpenseColumn.DOCUMENT_NUMBER, "77", ExpenseColumn.DOCUMENT_DATE, "15-03-2026", ExpenseColumn.DOCUMENT_TOTAL, "$1.000.000",
                ExpenseColumn.PAYEE_TAX_ID, "76031066-2", ExpenseColumn.BUDGET_LINE, "combustible", ExpenseColumn.AMOUNT, "1000000",
                ExpenseColumn.PAYMENT_FORM, "cheque"));
        for (int i = 0; i < cells.length; i += 2) {
            texts.put((ExpenseColumn) cells[i], (String) cells[i + 1]);
        }
        var read = new ArrayList<TableCell>();
        for (var column : ExpenseColumn.values()) {
            read.add(texts.get(column) == null ? null : new TableCell(texts.get(column), false));
        }
        return ExpenseRow.read(new TableRow(number, read), new TableHeading<>(3, columns), WORDS.roles());
    }

    private static ExpenseDraft draft(ExpenseRow... rows) {
        return new ExpenseRequests(WORDS, RATES).draft(ExpenseGroup.of(List.of(rows)).get(0));
    }

    private static List<String> faults(ExpenseRow... rows) {
        return draft(rows).faults().stream().map(fault -> fault.row() + " " + fault.fault().key()).toList();
    }

    @Test
    void paysTheWholeAtOnceToASupplierWhoIsKnown() {
        var request = draft(row(4)).request();
        assertThat(request.date()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(request.payee().name()).isEqualTo("Aguas del Sur SpA");
        assertThat(request.lines()).extracting(line -> line.budgetLineId() + " " + line.amount()).containsExactly(FUEL + " 1000000");
        assertThat(request.payments()).extracting(payment -> payment.form() + " " + payment.amount()).containsExactly("CHEQUE 1000000");
    }

    /** What was looked up may be another word tomorrow: the same row is the same voucher all the same. */
    @Test
    void isKnownAgainByWhatItsRowSays() {
        assertThat(draft(row(4)).content()).isEqualTo(draft(row(9)).content());
        assertThat(draft(row(4)).content()).doesNotContain("Aguas del Sur");
        assertThat(draft(row(4)).content()).isNotEqualTo(draft(row(4, ExpenseColumn.DOCUMENT_NUMBER, "78")).content());
        assertThat(draft(row(4)).content()).isEqualTo(draft(row(4, ExpenseColumn.DOCUMENT_FILE, "factura.pdf")).content());
    }

    /** A rate that was wrong and is corrected changes what would be paid now, and not which voucher the row is. */
    @Test
    void isKnownAgainAfterARateIsCorrected() {
        var group = ExpenseGroup.of(List.of(row(4, ExpenseColumn.DOCUMENT_TYPE, "BOLETA"))).get(0);
        var before = new ExpenseRequests(WORDS, rates("0.1375")).draft(group);
        var after = new ExpenseRequests(WORDS, RATES).draft(group);
        assertThat(before.request().payments()).isNotEqualTo(after.request().payments());
        assertThat(before.content()).isEqualTo(after.content());
    }

    @Test
    void splitsWhatNoRowOfAVoucherSaysInEqualParts() {
        var rows = new ExpenseRow[3];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(4 + i, ExpenseColumn.GROUP, "s", ExpenseColumn.AMOUNT, null, ExpenseColumn.BUDGET_LINE, "Sueldos");
        }
        assertThat(draft(rows).request().lines()).extracting(VoucherRequest.LineRequest::amount)
                .containsExactly(333_334L, 333_333L, 333_333L);
        rows[1] = row(5, ExpenseColumn.GROUP, "s");
        assertThat(faults(rows)).containsExactly("4 ledger.load.missing", "6 ledger.load.missing");
    }

    @Test
    void paysTheNetOfAFeeBill() {
        var request = draft(row(4, ExpenseColumn.DOCUMENT_TYPE, "BOLETA")).request();
        assertThat(request.gross()).isEqualTo(1_000_000);
        assertThat(request.payments().get(0).amount()).isEqualTo(847_500);
        assertThat(draft(row(4, ExpenseColumn.DOCUMENT_TYPE, "boleta", ExpenseColumn.NET, "$850.000")).request().payments().get(0).amount())
                .isEqualTo(850_000);
    }

    @Test
    void saysWhatIsMissingUnknownOrContradictsAnotherRow() {
        assertThat(faults(row(4, ExpenseColumn.PAID_ON, null, ExpenseColumn.PAYMENT_FORM, "trueque", ExpenseColumn.BUDGET_LINE, "otro")))
                .containsExactlyInAnyOrder("4 ledger.load.missing", "4 ledger.load.word", "4 ledger.load.word");
        assertThat(faults(row(4, ExpenseColumn.GROUP, "g"), row(5, ExpenseColumn.GROUP, "G", ExpenseColumn.DOCUMENT_NUMBER, "78")))
                .containsExactly("5 ledger.load.differs");
        assertThat(faults(row(4, ExpenseColumn.FOREIGN_ID, "P-1"))).containsExactly("4 ledger.load.two-ids", "4 ledger.load.missing");
        assertThat(faults(row(4, ExpenseColumn.PAYEE_TAX_ID, "76031066-3"))).containsExactly("4 ledger.load.rut");
    }

    @Test
    void takesAForeignPayeeWithItsReason() {
        var request = draft(row(4, ExpenseColumn.PAYEE_TAX_ID, null, ExpenseColumn.PAYEE_NAME, "John Roe", ExpenseColumn.FOREIGN_ID, "P-1",
                ExpenseColumn.FOREIGN_REASON, "Consultor extranjero")).request();
        assertThat(request.payee().taxId()).isEqualTo("P-1");
        assertThat(request.payee().foreignIdReason()).isEqualTo("Consultor extranjero");
    }

    @Test
    void placesFaultsOfTheRulesInTheirRows() {
        var draft = draft(row(4, ExpenseColumn.GROUP, "g", ExpenseColumn.AMOUNT, "400000"),
                row(8, ExpenseColumn.GROUP, "g", ExpenseColumn.AMOUNT, "600000"));
        var place = draft.place(new Fault("/lines/1/amount", "ledger.voucher.positive"));
        assertThat(place.row()).isEqualTo(8);
        assertThat(place.column()).isEqualTo(ExpenseColumn.AMOUNT);
        assertThat(draft.place(new Fault("/payments", "ledger.voucher.beyond-document")).column()).isEqualTo(ExpenseColumn.AMOUNT);
        assertThat(draft.place(new Fault("/document/date", "ledger.voucher.future")).column()).isEqualTo(ExpenseColumn.DOCUMENT_DATE);
    }

    @Test
    void readsTheNamesOfDocumentsAndWhatTheyProve() {
        var row = row(4, ExpenseColumn.DOCUMENT_FILE, "a.pdf; b.pdf", ExpenseColumn.OTHER_FILES, "Contrato: c.pdf | d: e.pdf");
        assertThat(row.files()).containsExactly(new NamedFile(EvidenceRole.DOCUMENT, "a.pdf"),
                new NamedFile(EvidenceRole.DOCUMENT, "b.pdf"), new NamedFile(EvidenceRole.CONTRACT, "c.pdf"),
                new NamedFile(EvidenceRole.OTHER, "d: e.pdf"));
    }
}
