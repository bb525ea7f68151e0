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

    private String person(String name, String post, String sex) {
        var id = UUID.randomUUID().toString();
        trainer.put("/trainees/" + id, new HashMap<>(Map.of("name", name + " C" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""),
                "post", post, "sex", sex, "waterSystemId", Registered.id(Registered.served(0)).toString(), "document", "P9",
                "documentReason", "Sin RUT"))).is(201);
        return id;
    }

    private static String session(Trainings activity, String from, String to, Map<String, Boolean> came, boolean closed) {
        var trainer = Api.as("capacitacion");
        var session = "/training-sessions/" + UUID.randomUUID();
        trainer.put(session, activity.session(DAY + "T" + from + ":00-03:00", DAY + "T" + to + ":00-03:00")).is(201);
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
        }
    }
}
