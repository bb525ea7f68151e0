package cl.vertiente.training;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.Registered;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Figures of training, against what was worked out by hand. */
@ServerTest
class FiguresIT {

    /** A day on which nobody else trains. */
    private static final String DAY = "2026-03-29";

    @RegisterExtension
    private final Browser browser = new Browser();

    private final Api trainer = Api.as("capacitacion");

    @BeforeEach
    void now() {
        Ledger.clock(Server.CLOCK);
    }

    @AfterEach
    void back() {
        Ledger.clock(Server.CLOCK);
    }

    static String person(String name, String post, String sex) {
        var id = UUID.randomUUID().toString();
        var called = name + " C" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        Api.as("capacitacion").put("/trainees/" + id, new HashMap<>(Map.of("name", called, "post", post, "sex", sex,
                "waterSystemId", Registered.id(Registered.served(0)).toString(), "document", "P9", "documentReason", "Sin RUT"))).is(201);
        return id;
    }

    private static String session(Trainings activity, String from, String to, Map<String, Boolean> came, boolean closed) {
        return session(activity, DAY, from, to, came, closed);
    }

    /** Of one day, with who came or did not. @return its address */
    static String session(Trainings activity, String day, String from, String to, Map<String, Boolean> came, boolean closed) {
        var trainer = Api.as("capacitacion");
        var session = "/training-sessions/" + UUID.randomUUID();
        trainer.put(session, activity.session(day + "T" + from + ":00-03:00", day + "T" + to + ":00-03:00")).is(201);
        came.forEach((person, present) -> trainer.put(session + "/attendances/" + UUID.randomUUID(), Map.of("traineeId", person,
                "present", present, "source", "BY_HAND", "reason", "Lista en papel")).is(201));
        if (closed) {
            trainer.post(session + "/close", Map.of(), "If-Match", trainer.get(session).is(200).header("ETag")).is(200);
        }
        return session;
    }

    private static JsonNode figures(String account) {
        return Api.as(account).get("/training-figures?from=" + DAY + "&to=" + DAY).is(200).json();
    }

    private static JsonNode part(JsonNode figures, String cut, String key) {
        return StreamSupport.stream(figures.at("/cuts/" + cut).spliterator(), false).filter(one -> key.equals(one.get("key").asText()))
                .findFirst().orElseThrow(() -> new AssertionError(key + " in " + figures)).get("count");
    }

    @Test
    void countAPersonOnceAndAnAttendanceEachTime() {
        var ana = person("Ana", "PRESIDENT", "FEMALE");
        var luis = person("Luis", "OPERATOR", "MALE");
        var rosa = person("Rosa", "MEMBER", "FEMALE");
        var activity = Trainings.plan();
        session(activity, "09:00", "10:00", Map.of(ana, true, luis, true, rosa, false), true);
        session(activity, "10:30", "12:00", Map.of(ana, true, luis, false), true);
        session(activity, "15:00", "17:00", Map.of(rosa, true), false);

        var found = figures("coordinacion");
        assertThat(found.get("sessions").asInt()).isEqualTo(2);
        assertThat(found.get("hours").asDouble()).isEqualTo(2.5);
        assertThat(found.at("/everybody/persons").asInt()).isEqualTo(2);
        assertThat(found.at("/everybody/attendances").asInt()).isEqualTo(3);
        assertThat(found.at("/leaders/persons").asInt()).isEqualTo(1);
        assertThat(found.at("/leadersBySex/FEMALE/attendances").asInt()).isEqualTo(2);
        assertThat(part(found, "SEX", "FEMALE").get("persons").asInt()).isEqualTo(1);
        assertThat(part(found, "SEX", "MALE").get("attendances").asInt()).isEqualTo(1);
        assertThat(part(found, "POST", "PRESIDENT").get("attendances").asInt()).isEqualTo(2);
        assertThat(part(found, "SYSTEM", Registered.id(Registered.served(0)).toString()).get("persons").asInt()).isEqualTo(2);
        assertThat(part(found, "AGREEMENT", "PAT-APR-08-DEMO").get("attendances").asInt()).isEqualTo(3);
        assertThat(figures("gore.biobio").at("/everybody/persons").asInt()).as("not held yet").isZero();
        assertThat(figures("gore.maule").at("/everybody/persons").asInt()).isZero();
        assertThat(found.toString()).doesNotContain("Ana ", "Luis ", "Rosa ");
    }

    private static JsonNode rows(String account, String what, String filter) {
        return Api.as(account).get("/training-figures/" + what + "?limit=500&from=2026-01-01&to=2026-12-31" + filter).is(200).json();
    }

    private static void agrees(String account, String filter, JsonNode count) {
        for (var what : List.of("persons", "attendances")) {
            var found = rows(account, what, filter);
            assertThat(found.at("/counts/ALL").asInt()).as(what + filter).isEqualTo(count.get(what).asInt());
            assertThat(found.get("items")).as(what + filter).hasSize(Math.min(500, count.get(what).asInt()));
        }
    }

    /** Over the whole year of the demonstration, for whoever sees all of it and for a regional government. */
    @Test
    void openAsManyRowsAsTheySay() {
        for (var account : List.of("coordinacion", "gore.biobio")) {
            var found = Api.as(account).get("/training-figures?from=2026-01-01&to=2026-12-31").is(200).json();
            agrees(account, "", found.get("everybody"));
            agrees(account, "&leaders=true", found.get("leaders"));
            found.get("leadersBySex").fields().forEachRemaining(one -> agrees(account, "&leaders=true&cut=SEX&key=" + one.getKey(),
                    one.getValue()));
            found.get("cuts").fields().forEachRemaining(cut -> cut.getValue().forEach(part -> agrees(account, "&cut=" + cut.getKey()
                    + (part.get("key").isNull() ? "" : "&key=" + part.get("key").asText()), part.get("count"))));
        }
    }

    @Test
    void openRowsByRole() {
        var ana = person("Anselma", "PRESIDENT", "FEMALE");
        var planned = Trainings.plan();
        session(planned, "2026-03-22", "18:00", "19:00", Map.of(ana, true), true);
        trainer.post(planned.at() + "/hold", Map.of(), "If-Match", trainer.get(planned.at()).is(200).header("ETag")).is(200);
        var filter = "&cut=POST&key=PRESIDENT&agreement=" + Trainings.agreementId();
        assertThat(rows("coordinacion", "persons", filter).get("items").findValuesAsText("traineeId")).contains(ana);
        var seen = rows("gore.biobio", "attendances", filter).get("items");
        assertThat(seen).isNotEmpty().allSatisfy(row -> {
            assertThat(row.path("name").isNull() || row.path("name").isMissingNode()).isTrue();
            assertThat(row.path("traineeId").isNull() || row.path("traineeId").isMissingNode()).isTrue();
            assertThat(row.path("taxId").isNull() || row.path("taxId").isMissingNode()).isTrue();
        });
        trainer.get("/training-figures/persons?cut=SYSTEM&key=nada").is(400);
        trainer.get("/training-figures/persons?cut=NADA").is(400);
        Api.as("admin").get("/training-figures/attendances").is(403);
    }

    @Test
    void refuseWhatCannotBeRead() {
        trainer.get("/training-figures?from=ayer").is(400);
        trainer.get("/training-figures?agreement=nada").is(400);
        trainer.get("/training-figures?color=azul").is(400);
        Api.as("admin").get("/training-figures").is(403);
    }

    @Test
    void areLookedAt() {
        for (var page : List.of(Visitor.signIn(browser.page(), "coordinacion"), Visitor.signIn(browser.phone(), "gore.biobio"))) {
            page.navigate("/capacitacion/cifras");
            assertThat(page.textContent("h1")).isEqualTo("Cifras de capacitación");
            Look.at(page, "capacitacion-cifras");
            page.click(".tabs a:has-text('Comité')");
            assertThat(page.textContent(".tabs a[aria-current=page]")).isEqualTo("Comité");
            Look.at(page, "capacitacion-cifras-comites");
            page.click(".tabs a:has-text('Sin asistentes')");
            Look.at(page, "capacitacion-cifras-sin-asistentes");
            for (var what : List.of("sesiones", "personas", "asistencias")) {
                page.navigate("/capacitacion/cifras/" + what + (what.equals("sesiones") ? "" : "?cut=POST&key=OPERATOR"));
                Look.at(page, "capacitacion-cifras-" + what);
            }
        }
    }
}
