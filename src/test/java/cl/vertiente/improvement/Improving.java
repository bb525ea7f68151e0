package cl.vertiente.improvement;

import cl.vertiente.committee.Registered;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.PictureBytes;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** An improvement of an agreement of one test alone, at a committee of that test alone; vary one thing. */
public final class Improving {

    /** Steps from proposed to in operation, each on a day of its own. */
    public static final List<String> WAY = List.of("approve", "order", "install", "receive", "operate");

    /** Of an organisation. */
    public static final Map<String, Object> SUPPLIER = Map.of("taxId", "76.086.428-5", "name", "Bombas del Sur SpA");

    private final Api coordinator = Api.as("coordinacion");
    private final String address = "/improvements/" + UUID.randomUUID();
    private final Map<String, Object> body = new LinkedHashMap<>();

    private String warranty = "2026-12-01";

    private Improving(Ledger ledger, String system) {
        body.put("agreementId", ledger.id);
        body.put("waterSystemId", system);
        body.put("budgetLineId", ledger.line("IMPROVEMENT_INVESTMENT"));
        body.put("kind", "CHLORINATION");
        body.put("title", "Clorador automático en caseta");
        body.put("quantity", 1);
        body.put("plannedCost", 3_500_000);
        body.put("plannedOn", "2026-09-30");
    }

    /** At a committee that the agreement serves from now on. */
    public static Improving at(Ledger ledger) {
        return at(ledger, Registered.id(Registered.alone()));
    }

    public static Improving at(Ledger ledger, String system) {
        Api.as("coordinacion").put(ledger.path("/participations/" + UUID.randomUUID()), Map.of("waterSystemId", system,
                "beneficiaries", 100)).is(201);
        return new Improving(ledger, system);
    }

    public Improving propose() {
        coordinator.put(address, body).is(201);
        return this;
    }

    public Improving with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    public Improving warrantyUntil(String day) {
        warranty = day;
        return this;
    }

    public String address() {
        return address;
    }

    public String id() {
        return Registered.id(address);
    }

    public String system() {
        return body.get("waterSystemId").toString();
    }

    public Map<String, Object> body() {
        return new LinkedHashMap<>(body);
    }

    public JsonNode read() {
        return coordinator.get(address).is(200).json();
    }

    /** An expense of the ledger on its line of the budget, for its committee or none. @return its identifier */
    public String expense(Ledger ledger, String system, long amount) {
        var invoice = ledger.invoice("2026-07-20", amount);
        var line = new LinkedHashMap<String, Object>(Map.of("budgetLineId", body.get("budgetLineId"), "amount", amount, "description",
                "Equipos"));
        if (system != null) {
            line.put("waterSystemId", system);
        }
        invoice.put("lines", List.of(line));
        return ledger.record(invoice).is(201).json().get("id").asText();
    }

    /** The analyst says what part of a voucher pays it. */
    public Api.Answer pay(String voucher, long amount) {
        return Api.as("rendiciones").put(address + "/payments/" + UUID.randomUUID(), Map.of("voucherId", voucher, "amount", amount));
    }

    /** Quoted, ordered, and paid by error. */
    public void everyRow(Ledger ledger) {
        coordinator.put(address + "/quotes/" + UUID.randomUUID(), Map.of("supplier", SUPPLIER, "cost", 1, "on", "2026-07-01", "sha256",
                paper())).is(201);
        upTo("order");
        var payment = address + "/payments/" + UUID.randomUUID();
        coordinator.put(payment, Map.of("voucherId", expense(ledger, system(), 1_000), "amount", 1_000)).is(201);
        coordinator.post(payment + "/annul", Map.of("reason", "Prueba")).is(200);
    }

    /** Where its line of the budget stands. */
    public JsonNode line() {
        return coordinator.get(address + "/line").is(200).json();
    }

    public String state() {
        return read().get("state").asText();
    }

    /** A paper of the coordinator's own. */
    public static String paper() {
        var content = ("%PDF-1.4\n%" + UUID.randomUUID() + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
        return Api.as("coordinacion").upload("/evidence", "acta.pdf", content).is(201).json().get("sha256").asText();
    }

    /** The coordinator takes a step, upon what was read last. */
    public Api.Answer step(String verb, Map<String, Object> said) {
        return coordinator.post(address + "/" + verb, said, "If-Match", coordinator.get(address).is(200).header("ETag"));
    }

    /** A day and a paper. */
    public static Map<String, Object> said(String on) {
        return new LinkedHashMap<>(Map.of("on", on, "sha256", paper()));
    }

    /** What a step asks for, on a day. */
    public static Map<String, Object> said(String verb, String on) {
        var said = said(on);
        switch (verb) {
            case "order" -> said.put("order", order(3_200_000));
            case "install" -> said.put("delivery", Map.of("deliveredOn", on, "serialNumbers", List.of("CL-" + on)));
            case "receive" -> said.put("handOver", Map.of("warrantyUntil", "2026-12-01", "destination", "COMMITTEE"));
            default -> said.remove("nothing");
        }
        return said;
    }

    public static Map<String, Object> order(long cost) {
        return Map.of("number", "OC-12", "supplier", SUPPLIER, "cost", cost, "deliveryDue", "2026-08-30");
    }

    /** A photo of a moment. @return its address */
    public String photo(String moment) {
        var bytes = PictureBytes.jpeg(64, 48, ThreadLocalRandom.current().nextInt());
        var sha256 = coordinator.upload("/evidence", "foto.jpg", bytes).is(201).json().get("sha256").asText();
        var photo = address + "/photos/" + UUID.randomUUID();
        coordinator.put(photo, Map.of("sha256", sha256, "questionId", moment)).is(201);
        return photo;
    }

    /** On its way up to a step, with what that asks. */
    public Improving upTo(String verb) {
        for (int i = 0; i <= WAY.indexOf(verb); i++) {
            if (WAY.get(i).equals("receive")) {
                photo("BEFORE");
                photo("AFTER");
            }
            var said = said(WAY.get(i), "2026-07-%02d".formatted(10 + i));
            said.computeIfPresent("handOver", (name, given) -> Map.of("warrantyUntil", warranty, "destination", "COMMITTEE"));
            step(WAY.get(i), said).is(200);
        }
        return this;
    }
}
