package cl.vertiente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expenses loaded from workbooks through the REST interface, good and bad. */
@ServerTest
class VoucherLoadIT extends ExpenseLoading {

    @BeforeEach
    void sign() {
        Ledger.clock(Server.CLOCK);
        ledger = Ledger.signed();
        ledger.record(ledger.income("2026-06-10", 50_000_000)).is(201);
    }

    @Test
    void triesThenRecordsThenChangesNothing() {
        var book = ExpenseBook.of(ledger).invoices(3, 119_000).bytes();
        var tried = bring(book, "dryRun=true").is(200);
        counts(tried.json(), 3, 0, 0);
        assertThat(tried.json().get("amount").asLong()).isEqualTo(357_000);
        assertThat(tried.json().at("/rows/0/findings")).extracting(JsonNode::asText).containsExactly("NO_DOCUMENT");
        assertThat(tried.json().at("/rows/0").has("folio")).isFalse();
        assertThat(expenses()).isEmpty();
        var done = Api.as("rendiciones").post(at(tried) + "/apply", "").is(200);
        counts(done.json(), 3, 0, 0);
        assertThat(done.json().at("/rows").findValuesAsText("folio")).containsExactly("E-2026-0001", "E-2026-0002", "E-2026-0003");
        counts(bring(book, "dryRun=false").is(200).json(), 0, 3, 0);
        counts(Api.as("rendiciones").post(at(tried) + "/apply?rows=valid", "").is(200).json(), 0, 3, 0);
        assertThat(expenses()).hasSize(3);
        assertThat(expenses().get(0).at("/payee/taxId").asText()).isEqualTo("76.031.066-2");
        Api.as("rendiciones").post(at(done) + "/apply", "").is(409);
        var list = Api.as("auditoria").get(ledger.path("/vouchers/imports")).is(200).json().get("items");
        assertThat(list).hasSize(4);
        assertThat(Api.as("encargado").get(at(done)).is(200).json()).isEqualTo(done.json());
        var line = Api.as("auditoria").get("/audit?useCase=LoadVouchers&record=" + done.json().at("/rows/0/voucherId").asText()).is(200);
        assertThat(line.json().get("items")).hasSize(1);
    }

    @Test
    void splitsASalaryOverFourLines() {
        var book = ExpenseBook.of(ledger);
        for (var item : List.of("DIAGNOSIS PERSONNEL", "IMPROVEMENT PERSONNEL", "DIAGNOSIS OPERATION", "IMPROVEMENT OPERATION")) {
            book.varied("Grupo", "Sueldo junio", "Tipo de documento", "Liquidación de sueldo", "N° de documento", "6-2026",
                    "Total del documento", "$1.000.000", "Monto imputado", null, "Ítem del presupuesto", item);
        }
        counts(bring(book.bytes(), "dryRun=false").is(200).json(), 4, 0, 0);
        assertThat(expenses()).hasSize(1);
        assertThat(expenses().get(0).get("lines")).extracting(line -> line.get("amount").asLong()).containsExactly(250_000L, 250_000L,
                250_000L, 250_000L);
        assertThat(expenses().get(0).at("/payments/0/amount").asLong()).isEqualTo(1_000_000);
    }

    @Test
    void keepsSeveralPaymentsAndTheWithholdingOfAFeeBill() {
        var first = ExpenseBook.invoice(500_000);
        first.put("Grupo", 7);
        first.put("Monto pagado", 300_000);
        first.put("Referencia del pago", 778812);
        var second = new LinkedHashMap<String, Object>();
        second.put("Grupo", "7");
        second.put("Fecha de pago", "20/06/2026");
        second.put("Monto pagado", "200.000");
        second.put("Forma de pago", "Cheque");
        var book = ExpenseBook.of(ledger).with(first).varied("Tipo de documento", "Boleta de honorarios", "Total del documento", 1_200_000,
                "Monto imputado", null, "RUT del proveedor", "12.345.678-5 · Ana Díaz", "Nombre del proveedor", null).with(second).bytes();
        var done = bring(book, "dryRun=false").is(200).json();
        counts(done, 3, 0, 0);
        assertThat(done.get("vouchers").asInt()).isEqualTo(2);
        var paid = Api.as("rendiciones").get(ledger.path("/vouchers/" + done.at("/rows/0/voucherId").asText())).is(200).json();
        assertThat(paid.get("payments")).extracting(p -> p.get("date").asText() + " " + p.get("amount").asLong())
                .containsExactly("2026-06-15 300000", "2026-06-20 200000");
        assertThat(done.at("/rows/2/voucherId")).isEqualTo(done.at("/rows/0/voucherId"));
        var bill = Api.as("rendiciones").get(ledger.path("/vouchers/" + done.at("/rows/1/voucherId").asText())).is(200).json();
        assertThat(bill.get("withholding").asLong()).isEqualTo(183_000);
        assertThat(bill.at("/payments/0/amount").asLong()).isEqualTo(1_017_000);
        assertThat(bill.at("/payee/name").asText()).isEqualTo("Ana Díaz");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Fecha de pago        | 4-12-24                    | más de una manera",
        "Fecha de pago        | 30-12-1899                 | fecha vacía",
        "Fecha de pago        | #VALUE!                    | error de Excel",
        "Fecha del documento  | 26-abr-24                  | más de una manera",
        "Fecha de pago        | 2027-01-15                 | posterior a hoy",
        "Fecha de pago        |                            | Falta «Fecha de pago»",
        "Total del documento  | $318,612                   | por sus comas",
        "Total del documento  | $4,500,000.00              | por sus comas",
        "Monto imputado       | 1234,5                     | decimales",
        "Monto imputado       | -1000                      | mayor que cero",
        "Monto imputado       | $99.999.999                | superan su total",
        "RUT del proveedor    | 76.031.066-3               | dígito verificador",
        "RUT del proveedor    |                            | Falta «RUT del proveedor»",
        "Nombre del proveedor | PeÃ±uelas                  | Letras dañadas",
        "Tipo de documento    | Papelito                   | no está en la lista",
        "Forma de pago        |                            | Falta «Forma de pago»",
        "Ítem del presupuesto | Honorarios de otro convenio | no está en la lista",
        "Ítem del presupuesto |                            | Falta «Ítem del presupuesto»",
        "APR                  | Comité de otra región      | no está en la lista",
        "Motivo sin RUT       | Es extranjero              | "})
    void rejectsARowWithASentenceThatSaysWhereAndHow(String column, String value, String sentence) {
        var said = bring(ExpenseBook.of(ledger).varied(column, value).invoices(1, 1_000).bytes(), "dryRun=true").is(200).json();
        if (sentence == null) {
            counts(said, 2, 0, 0);
            return;
        }
        counts(said, 1, 0, 1);
        assertThat(said.at("/rows/0/row").asInt()).isEqualTo(4);
        assertThat(sentence(said, 0)).contains(sentence).contains(column);
    }

    @Test
    void namesEveryFaultOfARowAndTheRowsThatStayOutWithIt() {
        var book = ExpenseBook.of(ledger)
                .varied("Grupo", "a", "Fecha de pago", "ayer", "Total del documento", "mucho")
                .varied("Grupo", "a").varied("Grupo", "b").varied("Grupo", "b", "Nombre del proveedor", "Otro nombre");
        var said = bring(book.bytes(), "dryRun=true").is(200).json();
        counts(said, 0, 0, 4);
        assertThat(said.at("/rows/0/messages")).hasSize(2);
        assertThat(sentence(said, 1)).contains("fila 4");
        assertThat(said.at("/rows/3/messages").toString()).contains("«Nombre del proveedor» dice otra cosa que la fila 6");
    }

    @Test
    void recordsAllOrOnlyTheValidRowsAndKnowsTheMendedOnes() throws IOException {
        var book = ExpenseBook.of(ledger).invoices(2, 50_000).varied("Fecha de pago", "4-12-24", "Descripción del gasto", "=CMD()").bytes();
        var refused = bring(book, "dryRun=false&rows=all").is(422);
        assertThat(refused.pointers()).containsExactly("/rows/6");
        assertThat(refused.text()).contains("Fila 6");
        assertThat(expenses()).isEmpty();
        var tried = bring(book, "dryRun=true").is(200);
        Api.as("rendiciones").post(at(tried) + "/apply?rows=all", "").is(422);
        counts(Api.as("rendiciones").post(at(tried) + "/apply?rows=valid", "").is(200).json(), 2, 0, 1);
        assertThat(expenses()).hasSize(2);
        var workbook = Api.as("rendiciones").get(at(tried) + "/verdicts.xlsx").is(200).bytes();
        assertThat(ExpenseBook.sheet(workbook)).contains("=CMD()").contains("4-12-24").doesNotContain("<f>");
        counts(bring(workbook, "dryRun=true").is(200).json(), 0, 2, 1);
        var mended = ExpenseBook.replaced(workbook, "4-12-24", "14-06-2026");
        var done = bring(mended, "dryRun=false").is(200).json();
        counts(done, 1, 2, 0);
        assertThat(expenses()).hasSize(3);
        assertThat(expenses().toString()).contains("=CMD()");
        counts(bring(mended, "dryRun=false").is(200).json(), 0, 3, 0);
    }

    @Test
    void recordsNoDocumentTwiceAndEqualRowsAsOftenAsTheyStand() {
        var typed = ledger.invoice("2026-06-15", 77_000);
        ledger.record(typed).is(201);
        var number = ((Map<?, ?>) typed.get("document")).get("number");
        var twice = ExpenseBook.invoice(60_000);
        var salary = new Object[] {"Tipo de documento", "Liquidación de sueldo", "N° de documento", "junio"};
        var book = ExpenseBook.of(ledger).varied("N° de documento", number, "Total del documento", 77_000, "Fecha del documento",
                "15-06-2026", "Monto imputado", 77_000).with(twice).with(twice).varied(salary).varied(salary).bytes();
        var said = bring(book, "dryRun=false&rows=valid").is(200).json();
        counts(said, 3, 0, 2);
        assertThat(sentence(said, 0)).contains("ya tiene $77.000 pagados");
        assertThat(sentence(said, 2)).contains("quedan $0 por pagar");
        assertThat(said.at("/rows/3/findings").toString() + said.at("/rows/4/findings")).as("one of two salaries that are alike")
                .contains("POSSIBLE_DUPLICATE");
        var again = bring(book, "dryRun=false&rows=valid").is(200).json();
        counts(again, 0, 3, 2);
    }

    @Test
    void aLateExpenseOfASentMonthIsRecordedLikeATypedOne() {
        ledger.close("2026-06");
        var done = bring(ExpenseBook.of(ledger).invoices(1, 90_000).bytes(), "dryRun=false").is(200).json();
        counts(done, 1, 0, 0);
        assertThat(expenses().get(0).has("rendicion")).isFalse();
    }

    @Test
    void saysWhatIsOverTheItem() {
        var approved = Api.as("rendiciones").get(ledger.path("/budget")).is(200).json().at("/items/0/approved").asLong();
        var said = bring(ExpenseBook.of(ledger).varied("Total del documento", approved + 1, "Monto imputado", approved + 1).bytes(),
                "dryRun=true").is(200).json();
        counts(said, 1, 0, 0);
        assertThat(said.at("/rows/0/findings")).extracting(JsonNode::asText).contains("OVER_ITEM", "NO_DOCUMENT");
        assertThat(said.get("flagged").asInt()).isEqualTo(1);
    }

    @Test
    void isForTheAnalystAndHiddenFromOthers() {
        var book = ExpenseBook.of(ledger).invoices(1, 1_000).bytes();
        var tried = bring(book, "dryRun=true").is(200);
        for (var account : List.of("encargado", "coordinacion", "auditoria", "gore.biobio")) {
            assertThat(Api.as(account).upload(ledger.path("/vouchers/imports"), "a.xlsx", book).status()).as(account).isEqualTo(403);
            assertThat(Api.as(account).post(at(tried) + "/apply", "").status()).as(account).isEqualTo(403);
        }
        assertThat(Api.as("gore.biobio").get(at(tried)).status()).isEqualTo(403);
        var other = Ledger.signed();
        assertThat(Api.as("rendiciones").get(at(tried).replace(ledger.id, other.id)).status()).isEqualTo(404);
        assertThat(Api.as("rendiciones").post(at(tried).replace(ledger.id, other.id) + "/apply", "").status()).isEqualTo(404);
        assertThat(Api.nobody().get(at(tried)).status()).isEqualTo(401);
        assertThat(expenses()).isEmpty();
    }

    @Test
    void twoAtOnceRecordOnce() throws ExecutionException, InterruptedException {
        var book = ExpenseBook.of(ledger).invoices(20, 1_000).bytes();
        int created = 0;
        for (var said : AtOnce.call(2, () -> bring(book, "dryRun=false").is(200).json())) {
            created += said.get("created").asInt();
        }
        assertThat(created).isEqualTo(20);
        assertThat(expenses()).hasSize(20);
    }

    @Test
    void loadsAThousandRows() {
        var book = ExpenseBook.of(ledger).invoices(1_000, 1_000).bytes();
        long start = System.nanoTime();
        var tried = bring(book, "dryRun=true").is(200);
        double trial = (System.nanoTime() - start) / 1e9;
        counts(tried.json(), 1_000, 0, 0);
        start = System.nanoTime();
        counts(Api.as("rendiciones").post(at(tried) + "/apply", "").is(200).json(), 1_000, 0, 0);
        double applied = (System.nanoTime() - start) / 1e9;
        start = System.nanoTime();
        counts(bring(book, "dryRun=false").is(200).json(), 0, 1_000, 0);
        System.out.printf("1,000 rows of expenses: trial %.1f s, recorded %.1f s, again %.1f s%n", trial, applied,
                (System.nanoTime() - start) / 1e9);
        assertThat(Math.max(trial, applied)).isLessThan(60);
    }
}
