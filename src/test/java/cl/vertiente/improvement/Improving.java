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

    private final Api coordinator = Api.as("coordinacion");
    private final String address = "/improvements/" + UUID.randomUUID();
    private final Map<String, Object> body = new LinkedHashMap<>();

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

    public static Map<String, Object> said(String on) {
        return Map.of("on", on, "sha256", paper());
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
            step(WAY.get(i), said("2026-07-%02d".formatted(10 + i))).is(200);
        }
        return this;
    }
}
