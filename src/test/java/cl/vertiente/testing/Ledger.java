package cl.vertiente.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** An agreement of one test alone, with what a test says about it in one line each. Valid by default; vary one thing. */
public final class Ledger {

    private static volatile Instant clock = Instant.parse(Server.CLOCK);

    /** The first bytes of a PDF and little more: enough to be recognised as one. */
    public static final byte[] PDF = "%PDF-1.4\n%prueba\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);

    private static final AtomicInteger NUMBER = new AtomicInteger(5000);

    public final String id;
    private final JsonNode lines;
    private final String installment;
    private final Api analyst;

    private Ledger(Api analyst, JsonNode signed) {
        this.analyst = analyst;
        this.id = signed.get("id").asText();
        this.lines = signed.get("lines");
        this.installment = signed.get("installment").asText();
    }

    /** In Biobío, from 2026-06 on for a year, with three people and no reimbursement. */
    public static Ledger signed() {
        return signed("08", false, false);
    }

    public static Ledger signed(String region, boolean reimbursement, boolean twoPersons) {
        return signed(Api.nobody(), Api.as("rendiciones"), region, reimbursement, twoPersons);
    }

    public static Ledger signed(Api hooks, Api analyst, String region, boolean reimbursement, boolean twoPersons) {
        var terms = Map.of("regionCut", region, "start", "2026-06-01", "end", "2027-05-31", "reimbursementAllowed", reimbursement,
                "twoPersonClosing", twoPersons);
        return new Ledger(analyst, hooks.post("/test-hooks/agreements", terms).is(200).json());
    }

    /** In Biobío, with lines of the designs in its budget. */
    public static Ledger designing() {
        var terms = Map.of("regionCut", "08", "start", "2026-06-01", "end", "2027-05-31", "reimbursementAllowed", false,
                "twoPersonClosing", false, "designs", true);
        return new Ledger(Api.as("rendiciones"), Api.nobody().post("/test-hooks/agreements", terms).is(200).json());
    }

    /** In Biobío, with an executor of its own, so that no other agreement counts with it. */
    public static Ledger signedBy(UUID executor, String start, String end, long total) {
        return signedBy(executor, start, end, total, false);
    }

    /** The same. @param designs whether its budget has lines of the designs */
    public static Ledger signedBy(UUID executor, String start, String end, long total, boolean designs) {
        return new Ledger(Api.as("rendiciones"), Api.nobody().post("/test-hooks/agreements", Map.of("regionCut", "08", "start", start,
                "end", end, "reimbursementAllowed", false, "twoPersonClosing", false,
                "executor", executor, "total", total, "designs", designs)).is(200).json());
    }

    public static void clock(String instant) {
        Api.nobody().put("/test-hooks/clock", Map.of("instant", instant)).is(204);
        clock = Instant.parse(instant);
    }

    /** To where it was moved last. */
    static Instant clock() {
        return clock;
    }

    public String path(String rest) {
        return "/agreements/" + id + rest;
    }

    public String line(String name) {
        return lines.get(name).asText();
    }

    /** The only instalment of the agreement. */
    public String installment() {
        return installment;
    }

    /** A stored document of one's own. */
    public String document() {
        var content = ("%PDF-1.4\n%" + UUID.randomUUID() + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
        return analyst.upload("/evidence", "documento.pdf", content).is(201).json().get("sha256").asText();
    }

    /** An invoice paid at once, to be varied. */
    public Map<String, Object> invoice(String date, long amount) {
        var voucher = new LinkedHashMap<String, Object>();
        voucher.put("kind", "EXPENSE");
        voucher.put("date", date);
        voucher.put("payee", Map.of("taxId", "76.031.066-2", "name", "Proveedor de prueba"));
        voucher.put("document", Map.of("type", "INVOICE", "number", String.valueOf(NUMBER.incrementAndGet()),
                "date", date, "total", amount));
        voucher.put("payments", List.of(Map.of("form", "TRANSFER", "reference", "1", "date", date, "amount", amount)));
        voucher.put("lines", List.of(Map.of("budgetLineId", line("DIAGNOSIS_OPERATION"), "amount", amount, "description", "Prueba")));
        voucher.put("evidence", List.of(Map.of("sha256", document(), "role", "DOCUMENT")));
        return voucher;
    }

    public Map<String, Object> income(String date, long amount) {
        var voucher = new LinkedHashMap<String, Object>();
        voucher.put("kind", "INCOME");
        voucher.put("date", date);
        voucher.put("amount", amount);
        voucher.put("description", "Cuota");
        voucher.put("evidence", List.of(Map.of("sha256", document(), "role", "PAYMENT_PROOF")));
        return voucher;
    }

    public Api.Answer record(Map<String, Object> voucher) {
        return record(UUID.randomUUID().toString(), voucher);
    }

    public Api.Answer record(String voucherId, Map<String, Object> voucher) {
        return analyst.put(path("/vouchers/" + voucherId), voucher);
    }

    public JsonNode rendicion(String key) {
        return analyst.get(path("/rendiciones/" + key)).is(200).json();
    }

    public Api.Answer verb(String account, String key, String verb) {
        return verb(account, key, verb, Map.of());
    }

    public Api.Answer verb(String account, String key, String verb, Map<String, String> words) {
        return Api.as(account).post(path("/rendiciones/" + key + "/" + verb), words);
    }

    /** Says that the bank holds just what the ledger says. */
    public void reconcile(String key) {
        var closing = rendicion(key).get("closingBalance").asLong();
        analyst.put(path("/rendiciones/" + key + "/bank"), Map.of("balance", closing)).is(200);
    }

    /** Closes a month by three people. */
    public void close(String key) {
        reconcile(key);
        verb("rendiciones", key, "submit").is(200);
        verb("ministrodefe", key, "certify").is(200);
        verb("encargado", key, "send").is(200);
    }

    public long balance(String figure, String asOf) {
        return analyst.get(path("/balance" + (asOf == null ? "" : "?asOf=" + asOf))).is(200).json().get(figure).asLong();
    }
}
