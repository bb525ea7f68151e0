package cl.vertiente.diagnosis.water;

import cl.vertiente.committee.Registered;
import cl.vertiente.testing.Api;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Samples as clients send them: valid by default; vary one thing. */
final class Water {

    private Water() {
    }

    /** A result: {@code AS < 0.01 mg/L}, {@code ECOLI ABSENT}, with {@code on site} at the end when it was. */
    static Map<String, Object> reading(String written) {
        var words = written.replace(" on site", "").split(" ");
        var reading = new LinkedHashMap<String, Object>();
        reading.put("code", words[0]);
        reading.put("qualifier", words.length > 2 ? words[1] : "=");
        reading.put("value", words.length > 2 ? (Object) new java.math.BigDecimal(words[2]) : words[1]);
        if (words.length > 3) {
            reading.put("unit", words[3]);
        }
        if (written.endsWith(" on site")) {
            reading.put("onSite", true);
        }
        return reading;
    }

    /** Of an accredited laboratory, of drinking water, taken on the first of October. */
    static Map<String, Object> sample(String system, String... readings) {
        var sample = new LinkedHashMap<String, Object>();
        sample.put("waterSystemId", Registered.id(system));
        sample.put("method", "LABORATORY");
        sample.put("waterType", "TREATED");
        sample.put("takenAt", "2026-10-01T10:00:00-03:00");
        sample.put("receivedAt", "2026-10-01T16:30:00-03:00");
        sample.put("reportDate", "2026-10-05");
        sample.put("point", "Llave de jardín");
        sample.put("laboratory", "Laboratorio de prueba");
        sample.put("accreditation", "LE 123");
        sample.put("reportNumber", "LFQ 226/16");
        sample.put("readings", Arrays.stream(readings).map(Water::reading).toList());
        return sample;
    }

    static Map<String, Object> field(String system, String takenAt, String... readings) {
        var sample = sample(system, readings);
        List.of("receivedAt", "reportDate", "laboratory", "accreditation", "reportNumber").forEach(sample::remove);
        sample.put("method", "FIELD");
        sample.put("takenAt", takenAt);
        return sample;
    }

    static Map<String, Object> with(Map<String, Object> sample, String field, Object value) {
        var changed = new LinkedHashMap<>(sample);
        changed.put(field, value);
        return changed;
    }

    /** Taken at another time; when it was received is then not said. */
    static Map<String, Object> taken(Map<String, Object> sample, String at) {
        var changed = with(sample, "takenAt", at);
        changed.remove("receivedAt");
        return changed;
    }

    static String address() {
        return "/water-samples/" + UUID.randomUUID();
    }

    static JsonNode reading(JsonNode sample, String code) {
        return StreamSupport.stream(sample.get("readings").spliterator(), false)
                .filter(reading -> reading.get("code").asText().equals(code)).findFirst().orElseThrow();
    }

    static JsonNode alerts(String system) {
        return Api.as("coordinacion").get("/water-alerts?waterSystem=" + Registered.id(system)).is(200).json().get("items");
    }
}
