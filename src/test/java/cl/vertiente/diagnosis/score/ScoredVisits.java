package cl.vertiente.diagnosis.score;

import cl.vertiente.committee.Registered;
import cl.vertiente.demo.world.DemoIds;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Visits;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** A visit to a system of the demonstration's agreement in Biobío, with what a test says of it. Valid by default; vary one thing. */
final class ScoredVisits {

    final String agreement;
    final String system;
    final UUID diagnosis = UUID.randomUUID();

    private final Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    private final Map<String, Boolean> flags = new LinkedHashMap<>();
    private final Map<String, String> choices = new LinkedHashMap<>();
    private final Map<String, String> missing = new LinkedHashMap<>();
    private String on = "2026-10-01";
    private int version = 1;

    private ScoredVisits(String agreement, String system) {
        this.agreement = agreement;
        this.system = system;
    }

    /** @param number which of the systems of the agreement, so that tests do not meet */
    static ScoredVisits of(int number) {
        return new ScoredVisits(Visits.agreement(), Visits.system(number));
    }

    /** A system and an agreement in Biobío of this test alone, for which {@code terreno} answers: no other visit comes before or after. */
    static ScoredVisits alone() {
        return served(Ledger.signed().id);
    }

    /** Another system of the same agreement, as alone as this one. */
    ScoredVisits beside() {
        return served(agreement);
    }

    private static ScoredVisits served(String agreement) {
        var system = Registered.id(Registered.alone());
        Api.as("coordinacion").put("/agreements/" + agreement + "/participations/" + UUID.randomUUID(), Map.of("waterSystemId", system,
                "beneficiaries", 120, "components", Map.of("DIAGNOSIS", Map.of("goal", 1, "unit", "diagnóstico",
                        "responsible", List.of(Map.of("personId", DemoIds.of("terreno"), "since", "2026-06-10")))))).is(201);
        return new ScoredVisits(agreement, system);
    }

    /** Another visit to the same system. */
    ScoredVisits later(String day) {
        var other = new ScoredVisits(agreement, system);
        other.on = day;
        return other;
    }

    ScoredVisits number(String code, String number) {
        numbers.put(code, new BigDecimal(number));
        return this;
    }

    ScoredVisits flag(String code, boolean flag) {
        flags.put(code, flag);
        return this;
    }

    ScoredVisits choice(String code, String choice) {
        choices.put(code, choice);
        return this;
    }

    ScoredVisits missing(String code, String kind) {
        missing.put(code, kind);
        return this;
    }

    ScoredVisits version(int number) {
        version = number;
        return this;
    }

    JsonNode score() {
        return score("");
    }

    /** @param then publish, unpublish, void, or nothing */
    JsonNode score(String then) {
        var body = new LinkedHashMap<String, Object>();
        body.put("diagnosis", diagnosis);
        body.put("version", version);
        body.put("system", system);
        body.put("agreement", agreement);
        body.put("on", on);
        body.put("numbers", numbers);
        body.put("flags", flags);
        body.put("choices", choices);
        body.put("missing", missing);
        body.put("then", then);
        return Api.as("terreno").post("/test-hooks/visits", body).is(200).json();
    }

    /** The gaps of this visit as an account reads them, the highest priority first. */
    JsonNode gaps(String account) {
        return Api.as(account).get("/gaps?diagnosis=" + diagnosis + "&limit=500").is(200).json().get("items");
    }

    JsonNode gap(String account, String rule) {
        var id = StreamSupport.stream(gaps(account).spliterator(), false).map(row -> row.get("id").asText())
                .filter(one -> Api.as(account).get("/gaps/" + one).is(200).json().at("/reason/rule").asText().equals(rule)).findFirst();
        return Api.as(account).get("/gaps/" + id.orElseThrow()).is(200).json();
    }
}
