package cl.vertiente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Vouchers through the REST interface, good and bad. */
@ServerTest
class VoucherIT {

    private Ledger ledger;

    @BeforeEach
    void sign() {
        Ledger.clock(Server.CLOCK);
        ledger = Ledger.signed();
        ledger.record(ledger.income("2026-06-10", 50_000_000)).is(201);
    }

    @Test
    void recordsAnExpenseAndAnswersTheSameTwice() {
        var id = UUID.randomUUID().toString();
        var voucher = ledger.invoice("2026-06-15", 1_000_000);
        var first = ledger.record(id, voucher).is(201);
        assertThat(first.json().get("folio").asText()).isEqualTo("E-2026-0001");
        assertThat(first.json().get("findings")).isEmpty();
        var second = ledger.record(id, voucher).is(200);
        assertThat(second.json()).isEqualTo(first.json());
        voucher.put("description", "otra cosa");
        ledger.record(id, voucher).is(409);
        assertThat(Api.as("rendiciones").get(ledger.path("/vouchers/" + id)).is(200).header("ETag")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "1.5", "1000000000000000000", "99999999999999999999", "\"1000\"", "null", "true", "{}"})
    void refusesAmountsThatAreNone(String amount) {
        var body = json(ledger.invoice("2026-06-15", 777_777)).replace("\"amount\":777777", "\"amount\":" + amount);
        var refusal = Api.as("rendiciones").put(ledger.path("/vouchers/" + UUID.randomUUID()), body);
        assertThat(refusal.status()).as(refusal.text()).isIn(400, 422);
        assertThat(refusal.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refusal.pointers()).as(refusal.text()).anyMatch(pointer -> pointer.endsWith("/amount"));
        assertNothingStored();
    }

    @Test
    void refusesAWrongCheckDigit() {
        var voucher = ledger.invoice("2026-06-15", 1_000);
        voucher.put("payee", Map.of("taxId", "76.031.066-3", "name", "Nadie"));
        assertThat(ledger.record(voucher).is(422).pointers()).containsExactly("/payee/taxId");
    }

    @Test
    void refusesALineOfAnotherAgreement() {
        var other = Ledger.signed("07", false, false);
        var voucher = ledger.invoice("2026-06-15", 1_000);
        voucher.put("lines", List.of(Map.of("budgetLineId", other.line("DIAGNOSIS_OPERATION"), "amount", 1_000)));
        assertThat(ledger.record(voucher).is(422).pointers()).containsExactly("/lines/0/budgetLineId");
    }

    @Test
    void refusesLinesThatDoNotAddUp() {
        var voucher = ledger.invoice("2026-06-15", 1_000);
        voucher.put("lines", List.of(Map.of("budgetLineId", ledger.line("DIAGNOSIS_OPERATION"), "amount", 999)));
        assertThat(ledger.record(voucher).is(422).pointers()).containsExactly("/lines");
    }

    @Test
    void refusesWhatIsNotJsonOrNotItsShape() {
        var at = ledger.path("/vouchers/" + UUID.randomUUID());
        var api = Api.as("rendiciones");
        api.put(at, "{").is(400);
        api.put(at, "").is(400);
        api.put(at, "[]").is(400);
        assertThat(api.put(at, "{\"kind\":\"EXPENSE\",\"date\":\"2026-06-15\",\"surprise\":1}").is(422).pointers()).contains("/surprise");
        assertThat(api.put(at, "{\"kind\":\"GIFT\",\"date\":\"2026-06-15\"}").is(422).pointers()).contains("/kind");
        assertThat(api.put(at, "{\"kind\":\"EXPENSE\",\"date\":\"2026-02-31\"}").is(422).pointers()).contains("/date");
        api.put(at, new byte[] {'{', '"', (byte) 0xE1, '"', ':', '1', '}'}).is(400);
        api.put(at, "{\"description\":\"" + "x".repeat(10 * 1024 * 1024) + "\"}").is(413);
        api.put(at, "{}", "Content-Encoding", "identity").is(422);
        assertNothingStored();
    }

    @Test
    void keepsAFeeBillWithItsWithholding() {
        var voucher = ledger.invoice("2026-06-15", 1_200_000);
        voucher.put("document", Map.of("type", "FEE_BILL", "number", "77" + System.nanoTime() % 100000, "date", "2026-06-15",
                "total", 1_200_000));
        voucher.put("gross", 1_200_000);
        voucher.put("payments", List.of(Map.of("form", "TRANSFER", "date", "2026-06-15", "amount", 1_017_000)));
        var kept = ledger.record(voucher).is(201).json();
        assertThat(kept.get("withholding").asLong()).isEqualTo(183_000);
        assertThat(kept.get("net").asLong()).isEqualTo(1_017_000);
        assertThat(kept.get("amount").asLong()).isEqualTo(1_200_000);
    }

    /** The payee of a fee bill is a natural person: who sees the whole RUT is written down; an invoice of a firm is not. */
    @Test
    void writesDownWhoSawTheRutOfAPerson() {
        var bill = ledger.invoice("2026-06-15", 1_200_000);
        bill.put("payee", Map.of("taxId", "12.345.678-5", "name", "Persona de prueba"));
        bill.put("document", Map.of("type", "FEE_BILL", "number", "78" + System.nanoTime() % 100000, "date", "2026-06-15",
                "total", 1_200_000));
        bill.put("gross", 1_200_000);
        bill.put("payments", List.of(Map.of("form", "TRANSFER", "date", "2026-06-15", "amount", 1_017_000)));
        var id = ledger.record(bill).is(201).json().get("id").asText();
        var invoice = ledger.record(ledger.invoice("2026-06-15", 1_000)).is(201).json().get("id").asText();
        assertThat(Api.as("coordinacion").get(ledger.path("/vouchers/" + id)).is(200).text()).contains("12.345.678-5");
        Api.as("coordinacion").get(ledger.path("/vouchers/" + invoice)).is(200);
        var auditor = Api.as("auditoria");
        var reads = auditor.get("/audit?kind=READ&record=" + id).is(200).json().get("items");
        assertThat(reads).hasSize(1);
        assertThat(reads.get(0).get("useCase").asText()).isEqualTo("OpenVoucher");
        assertThat(auditor.get("/audit?kind=READ&record=" + invoice).is(200).json().get("items")).isEmpty();
    }

    @Test
    void paysAnInvoiceInPartsButNeverBeyondItsTotal() {
        var number = "P" + System.nanoTime();
        ledger.record(part(number, 10_000_000, 6_000_000)).is(201);
        ledger.record(part(number, 10_000_000, 4_000_000)).is(201);
        var third = ledger.record(part(number, 10_000_000, 1)).is(422);
        assertThat(third.json().get("detail").asText()).contains("$10.000.000", "quedan $0");
        ledger.record(part(number, 11_000_000, 1)).is(422);
    }

    private Map<String, Object> part(String number, long total, long amount) {
        var voucher = ledger.invoice("2026-06-15", amount);
        voucher.put("document", Map.of("type", "INVOICE", "number", number, "date", "2026-06-15", "total", total));
        return voucher;
    }

    @Test
    void onlyWarnsAboutPayrollThatLooksRepeated() {
        var voucher = ledger.invoice("2026-06-15", 1_000_000);
        voucher.put("document", Map.of("type", "PAYROLL", "number", "junio", "date", "2026-06-15", "total", 1_000_000));
        assertThat(ledger.record(voucher).is(201).json().get("findings")).isEmpty();
        ledger.record(voucher).is(201);
        var flagged = Api.as("rendiciones").get(ledger.path("/vouchers?finding=POSSIBLE_DUPLICATE")).is(200).json().get("items");
        assertThat(flagged).hasSize(1);
        assertThat(flagged.get(0).get("document").get("number").asText()).isEqualTo("junio");
    }

    @Test
    void storesWithAFindingWhatIsWrongAgainstTheRulesOfTheMoney() {
        var bare = ledger.invoice("2026-06-15", 1_000);
        bare.put("evidence", List.of());
        assertThat(findings(bare)).contains("NO_DOCUMENT");
        assertThat(findings(ledger.invoice("2026-05-30", 1_000))).contains("BEFORE_FIRST_ALLOWED");
        assertThat(findings(ledger.invoice("2026-06-16", 20_000_001))).contains("OVER_ITEM");
        var far = ledger.invoice("2026-06-17", 30_000_000);
        far.put("lines", List.of(Map.of("budgetLineId", ledger.line("DIAGNOSIS_PERSONNEL"), "amount", 30_000_000)));
        assertThat(findings(far)).contains("BEYOND_TRANSFERRED", "OVER_ITEM");
    }

    private String findings(Map<String, Object> voucher) {
        return ledger.record(voucher).is(201).json().get("findings").toString();
    }

    @Test
    void recordsOneOfTheSameRequestFromSixteenConnections() throws InterruptedException, ExecutionException, SQLException {
        var id = UUID.randomUUID().toString();
        var voucher = ledger.invoice("2026-06-15", 1_000_000);
        var statuses = new ArrayList<Integer>();
        for (int round = 0; round < 3; round++) {
            statuses.addAll(AtOnce.call(16, () -> ledger.record(id, voucher).status()));
        }
        assertThat(statuses).hasSize(48).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(count("SELECT COUNT(*) FROM voucher WHERE id = '" + id + "'")).isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM audit_entry WHERE record_type = 'Voucher' AND record_id = '" + id + "'")).isEqualTo(1);
    }

    @Test
    void letsOneOfManyDuplicatesAtOnceWin() throws InterruptedException, ExecutionException {
        var number = "D" + System.nanoTime();
        var requests = IntStream.range(0, 8).mapToObj(i -> part(number, 1_000_000, 1_000_000)).toList();
        var next = new java.util.concurrent.atomic.AtomicInteger();
        var statuses = AtOnce.call(8, () -> ledger.record(requests.get(next.getAndIncrement())).status());
        assertThat(statuses).containsOnlyOnce(201).contains(422).containsOnly(201, 422);
    }

    @Test
    void refusesFilesThatAreNotDocuments() {
        var api = Api.as("rendiciones");
        api.upload("/evidence", "factura.pdf", "MZ\u0090 not a document".getBytes(StandardCharsets.ISO_8859_1)).is(415);
        api.upload("/evidence", "vacio.pdf", new byte[0]).is(422);
        api.upload("/evidence", "../../etc/passwd.pdf", Ledger.PDF).is(201);
        assertThat(Server.running().dataDir().resolve("../etc/passwd.pdf")).doesNotExist();
        Api.as("gore.biobio.tecnica").upload("/evidence", "a.pdf", Ledger.PDF).is(403);
        Api.nobody().upload("/evidence", "a.pdf", Ledger.PDF).is(401);
    }

    @Test
    void attachesOnlyWhatTheCallerBrought() {
        var foreign = Api.as("encargado").upload("/evidence", "b.pdf",
                ("%PDF-1.4 " + UUID.randomUUID()).getBytes(StandardCharsets.ISO_8859_1)).is(201).json().get("sha256").asText();
        var voucher = ledger.invoice("2026-06-15", 1_000);
        voucher.put("evidence", List.of(Map.of("sha256", foreign, "role", "DOCUMENT")));
        assertThat(ledger.record(voucher).is(422).pointers()).containsExactly("/evidence/0/sha256");
    }

    @Test
    void annulsWithAReasonAndTheVersionThatWasRead() {
        var voucher = ledger.record(ledger.invoice("2026-06-15", 1_000)).is(201);
        var at = ledger.path("/vouchers/" + voucher.json().get("id").asText());
        var api = Api.as("rendiciones");
        api.post(at + "/annul", Map.of("reason", "Se pagó dos veces")).is(428);
        api.post(at + "/annul", Map.of("reason", "Se pagó dos veces"), "If-Match", "\"stale\"").is(412);
        var tag = api.get(at).header("ETag");
        api.post(at + "/annul", Map.of("reason", " "), "If-Match", tag).is(422);
        assertThat(api.post(at + "/annul", Map.of("reason", "Se pagó dos veces"), "If-Match", tag).is(200).json().get("state").asText())
                .isEqualTo("ANULADA");
        api.post(at + "/annul", Map.of("reason", "otra vez"), "If-Match", api.get(at).header("ETag")).is(409);
    }

    @Test
    void filtersListsAndRefusesUnknownFilters() {
        ledger.record(ledger.invoice("2026-06-15", 1_000)).is(201);
        ledger.record(ledger.invoice("2026-07-15", 2_000)).is(201);
        var api = Api.as("rendiciones");
        assertThat(api.get(ledger.path("/vouchers?period=2026-07")).is(200).json().get("items")).hasSize(1);
        assertThat(api.get(ledger.path("/vouchers?kind=INCOME")).is(200).json().get("items")).hasSize(1);
        var first = api.get(ledger.path("/vouchers?limit=2")).is(200).json();
        var rest = api.get(ledger.path("/vouchers?limit=2&after=" + first.get("next").asText())).is(200).json();
        assertThat(first.get("items")).hasSize(2);
        assertThat(rest.get("items")).hasSize(1);
        assertThat(rest.get("next").isNull()).isTrue();
        for (var wrong : List.of("color=azul", "kind=GIFT", "limit=0", "limit=501", "limit=x", "after=%2A%2A", "finding=NOPE")) {
            api.get(ledger.path("/vouchers?" + wrong)).is(400);
        }
        api.get(ledger.path("/vouchers?period=enero")).is(422);
    }

    private void assertNothingStored() {
        var expenses = Api.as("rendiciones").get(ledger.path("/vouchers?kind=EXPENSE")).is(200).json().get("items");
        assertThat(expenses).isEmpty();
    }

    private static String json(Map<String, Object> voucher) {
        return cl.vertiente.shared.Json.write(new HashMap<>(voucher));
    }

    static long count(String query) throws SQLException {
        var database = Server.running().database();
        try (var connection = DriverManager.getConnection(database.url(), database.migration().user(), database.migration().password());
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
