package cl.vertiente.diagnosis.water;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.Registered;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nobody means to send about water: values of the wrong type, samples of another region, numbers of a workbook that are none. */
@ServerTest
class WaterRefusalsIT {

    private final Api coordinator = Api.as("coordinacion");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    @Test
    void valuesOfTheWrongTypeAreRefusedWithTheirPlaceAndNothingIsStored() {
        var system = Registered.alone();
        var good = Water.sample(system, "AS = 0.01 mg/L");
        var wrong = Map.<String, List<Object>>of("waterSystemId", List.of(5, "x", Map.of(), List.of()), "method",
                List.of("KIT", Map.of(), true), "waterType", List.of("", "SALT", List.of()), "takenAt",
                List.of("ayer", "2026-02-30T10:00:00Z", "1e400", Map.of(), true),
                "reportDate", List.of("31-12-2025", "2026-13-01", Map.of()), "accredited", List.of("tal vez", Map.of()),
                "readings", List.of("AS", Map.of("AS", 1), List.of("AS"), List.of(List.of())),
                "evidenceSha256", List.of("../../etc/passwd", "Z".repeat(64)), "note", List.of("x".repeat(501), Map.of()));
        wrong.forEach((field, values) -> values.forEach(value -> {
            var answer = coordinator.put(Water.address(), Water.with(good, field, value));
            assertThat(answer.is(422).pointers()).as(field + " = " + value).anyMatch(pointer -> pointer.startsWith("/" + field));
        }));
        var reading = Water.reading("AS = 0.01 mg/L");
        var parts = Map.<String, List<Object>>of("qualifier", List.of("<=", "", "menor"), "code", List.of("as", "", "'; DROP TABLE"),
                "unit", List.of("ppb", "ppm", "x".repeat(21)), "onSite", List.of("quizás", Map.of()));
        parts.forEach((field, values) -> values.forEach(value -> {
            var answer = coordinator.put(Water.address(), Water.with(good, "readings", List.of(Water.with(reading, field, value))));
            assertThat(answer.is(422).pointers()).as(field + " = " + value).anyMatch(pointer -> pointer.startsWith("/readings/0/" + field));
        }));
        var many = java.util.Collections.nCopies(101, reading);
        assertThat(coordinator.put(Water.address(), Water.with(good, "readings", many)).is(422).pointers()).contains("/readings");
        coordinator.put(Water.address(), "[]").is(400);
        coordinator.put(Water.address(), "{").is(400);
        coordinator.put("/water-samples/uno", good).is(404);
        assertThat(coordinator.get("/water-samples?waterSystem=" + Registered.id(system)).is(200).json().get("items")).isEmpty();
    }

    @Test
    void aSampleOfAnotherRegionIsNotThere() {
        var system = Registered.alone("Curicó", Registered.name());
        var address = Water.address();
        var body = Water.sample(system, "AS = 0.02 mg/L");
        coordinator.put(address, body).is(201);
        var alert = "/water-alerts/" + Water.alerts(system).get(0).get("id").asText();
        var engineer = Api.as("terreno");
        for (var path : List.of("", "/versions", "/evidence/" + "0".repeat(64))) {
            engineer.get(address + path).is(404);
        }
        engineer.put(address, body, "If-Match", "*").is(404);
        engineer.post(address + "/void", Map.of("reason", "No es mía"), "If-Match", "*").is(404);
        engineer.get(alert).is(404);
        Map.of("communicate", Map.of("whom", "Nadie"), "act", Map.of("words", "Nada"), "close", Map.of(), "discard",
                Map.of("reason", "Nada")).forEach((verb, said) -> engineer.post(alert + "/" + verb, said, "If-Match", "*").is(404));
        var own = Water.sample(Registered.served(0), "AS = 0.001 mg/L");
        engineer.put(address, own, "If-Match", "*").is(409);
        assertThat(coordinator.get(address).is(200).json().get("version").asInt()).as("nothing was written over it").isEqualTo(1);
        assertThat(engineer.get("/water-samples?region=07").is(200).json().get("items")).isEmpty();
        engineer.post(Water.address() + "/void", Map.of("reason", "No está"), "If-Match", "*").is(404);
    }

    @Test
    void anActUponAnAlertIsReadStrictly() {
        var system = Registered.alone();
        coordinator.put(Water.address(), Water.sample(system, "AS = 0.02 mg/L")).is(201);
        var alert = "/water-alerts/" + Water.alerts(system).get(0).get("id").asText();
        for (var body : List.<Map<String, Object>>of(Map.of("whom", "x", "on", "ayer"), Map.of("whom", "x", "on", "2026-10-21"),
                Map.of("whom", "x".repeat(500)), Map.of("whom", Map.of()), Map.of("whom", "x", "nobody", 1))) {
            coordinator.post(alert + "/communicate", body, "If-Match", "*").is(422);
        }
        coordinator.post(alert + "/communicate", "null", "If-Match", "*").is(422);
        coordinator.post(alert + "/communicate", Map.of("whom", "Presidenta"), "If-Match", "*").is(200);
        assertThat(coordinator.post(alert + "/close", Map.of("sampleId", "x"), "If-Match", "*").is(422).pointers()).contains("/sampleId");
        assertThat(coordinator.post(alert + "/close", Map.of("sampleId", UUID.randomUUID()), "If-Match", "*").is(422).pointers())
                .contains("/sampleId");
        assertThat(coordinator.get(alert).is(200).json().get("state").asText()).isEqualTo("COMMUNICATED");
    }

    @Test
    void numbersOfAWorkbookComeWithCommaOrPointAndNothingElseIsOne() {
        var name = Registered.name();
        Registered.alone("Yumbel", name);
        var book = new ResultBook(name + " · Yumbel").with("Arsénico", "0,005", "mg/L").with("Plomo", "0.005", "mg/L")
                .with("Cobre", "1e400", "mg/L", "N° de muestra", "2").with("Cobre", "NaN", "mg/L", "N° de muestra", "3")
                .with("Cobre", "0,0,5", "mg/L", "N° de muestra", "4").with("Cobre", "-1", "mg/L", "N° de muestra", "5")
                .with("Cobre", "=1+1", "mg/L", "N° de muestra", "6").bytes();
        var trial = coordinator.upload("/water-samples/imports?dryRun=true", "r.xlsx", book).is(200).json();
        assertThat(trial.get("rows").findValuesAsText("outcome")).containsExactly("CREATED", "CREATED", "REJECTED", "REJECTED", "REJECTED",
                "REJECTED", "REJECTED");
        assertThat(trial.get("samples").asInt()).isEqualTo(1);
    }
}
