package cl.vertiente.diagnosis;

import cl.vertiente.testing.Api;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Visits to systems of the demonstration's agreement of Biobío, for which the engineer {@code terreno} answers. */
final class Visits {

    private Visits() {
    }

    static String agreement() {
        var agreements = Api.as("coordinacion").get("/agreements?limit=500").is(200).json().get("items");
        return StreamSupport.stream(agreements.spliterator(), false).filter(one -> one.get("code").asText().equals("PAT-APR-08-DEMO"))
                .findFirst().orElseThrow().get("id").asText();
    }

    /** The system at a place among those of the agreement. */
    static String system(int place) {
        return Api.as("coordinacion").get("/agreements/" + agreement() + "/participations").is(200).json().get("items").get(place)
                .get("waterSystemId").asText();
    }

    static String fresh() {
        return "/diagnoses/" + UUID.randomUUID();
    }

    /** What is sent of a visit, with some answers. */
    static Map<String, Object> body(String system, int base, Map<String, Object> answers) {
        var body = new HashMap<String, Object>();
        body.put("agreementId", agreement());
        body.put("waterSystemId", system);
        body.put("questionnaireVersion", 1);
        body.put("baseVersion", base);
        body.put("visitAt", "2026-10-19T11:30:00-03:00");
        body.put("answers", answers);
        return body;
    }

    static Map<String, Object> body(int base, Map<String, Object> answers) {
        return body(system(0), base, answers);
    }

    static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    /** One step, upon what was read last. */
    static Api.Answer step(Api api, String address, String verb, Map<String, Object> body) {
        return api.post(address + "/" + verb, body, "If-Match", api.get(address).is(200).header("ETag"));
    }

    static JsonNode read(Api api, String address) {
        return api.get(address).is(200).json();
    }
}
