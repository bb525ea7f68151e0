package cl.vertiente.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Visits to systems of the demonstration's agreement of Biobío, for which the engineer {@code terreno} answers. */
public final class Visits {

    private static String agreement;
    private static JsonNode participations;
    private static JsonNode questionnaire;

    private Visits() {
    }

    public static synchronized String agreement() {
        if (agreement == null) {
            agreement = found();
        }
        return agreement;
    }

    private static String found() {
        var agreements = Api.as("coordinacion").get("/agreements?q=DEMO&limit=500").is(200).json().get("items");
        return StreamSupport.stream(agreements.spliterator(), false).filter(one -> one.get("code").asText().equals("PAT-APR-08-DEMO"))
                .findFirst().orElseThrow().get("id").asText();
    }

    /** The system at a place among those of the agreement. */
    public static synchronized String system(int place) {
        if (participations == null) {
            participations = Api.as("coordinacion").get("/agreements/" + agreement() + "/participations").is(200).json().get("items");
        }
        return participations.get(place).get("waterSystemId").asText();
    }

    private static synchronized JsonNode questionnaire() {
        if (questionnaire == null) {
            questionnaire = Api.as("terreno").get("/questionnaires/diagnosis/1").is(200).json();
        }
        return questionnaire;
    }

    public static String fresh() {
        return "/diagnoses/" + UUID.randomUUID();
    }

    /** What is sent of a visit, with some answers. */
    public static Map<String, Object> body(String system, int base, Map<String, Object> answers) {
        var body = new HashMap<String, Object>();
        body.put("agreementId", agreement());
        body.put("waterSystemId", system);
        body.put("questionnaireVersion", 1);
        body.put("baseVersion", base);
        body.put("visitAt", "2026-10-19T11:30:00-03:00");
        body.put("answers", answers);
        return body;
    }

    public static Map<String, Object> body(int base, Map<String, Object> answers) {
        return body(system(0), base, answers);
    }

    public static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    /** One step, upon what was read last. */
    public static Api.Answer step(Api api, String address, String verb, Map<String, Object> body) {
        return api.post(address + "/" + verb, body, "If-Match", api.get(address).is(200).header("ETag"));
    }

    public static JsonNode read(Api api, String address) {
        return api.get(address).is(200).json();
    }

    /** Everything that a complete form demands, most of it as nobody could observe it. */
    public static Map<String, Object> complete() {
        var answers = new HashMap<String, Object>();
        for (var section : questionnaire().at("/sections")) {
            for (var question : section.get("questions")) {
                var kinds = question.path("missing");
                boolean demanded = question.path("required").asBoolean() && !question.path("record").asBoolean();
                if (demanded && !(kinds.isArray() && kinds.isEmpty())) {
                    answers.put(question.get("id").asText(), Map.of("missing", kinds.isArray() ? kinds.get(0).asText() : "NOT_OBSERVED"));
                }
            }
        }
        answers.put("inhabitants", 420);
        return answers;
    }

    /** Handed in and taken for review. */
    public static String inReview(Map<String, Object> body) {
        var address = fresh();
        Api.as("terreno").put(address, body).is(201);
        step(Api.as("terreno"), address, "submit", Map.of()).is(200);
        step(Api.as("coordinacion"), address, "take", Map.of()).is(200);
        return address;
    }
}
