package cl.vertiente.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Questions;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visits;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The record of a visit as engineers write it, as the coordinator reviews it, and as others read it. */
@ServerTest
class DiagnosisIT {

    private final Api engineer = Api.as("terreno");
    private final Api coordinator = Api.as("coordinacion");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static Map<String, Object> some() {
        return Map.of("inhabitants", 420, "members", 110, "users", 118, "dwellings", 120, "connections_total", 120);
    }

    @Test
    void isTakenOnceHoweverOftenAndFromHoweverManyItComes() throws Exception {
        var address = Visits.fresh();
        var body = Visits.body(0, some());
        var answers = AtOnce.call(16, () -> engineer.put(address, body).status());
        assertThat(answers).containsOnly(200, 201).containsOnlyOnce(201);
        for (int i = 0; i < 3; i++) {
            assertThat(engineer.put(address, body).is(200).json().get("version").asInt()).isEqualTo(1);
        }
        assertThat(engineer.get(address + "/versions").is(200).json().get("items")).hasSize(1);
        var trail = Api.as("auditoria").get("/audit?record=" + address.substring(11)).is(200).json().get("items");
        assertThat(trail).as("one line").hasSize(1);
    }

    @Test
    void keepsWhatTwoWroteSideBySideUntilSomebodyChooses() {
        var address = Visits.fresh();
        var team = Visits.with(Visits.body(0, some()), "surveyors", List.of(id("coordinacion")));
        engineer.put(address, team).is(201);
        var first = Map.<String, Object>of("inhabitants", 420, "members", 111);
        var second = Map.<String, Object>of("inhabitants", 999, "members", 110);
        engineer.put(address, Visits.body(1, first)).is(200);
        var refused = coordinator.put(address, Visits.body(1, second)).is(409).json();
        var aside = refused.at("/current/aside").asText();
        assertThat(refused.get("detail").asText()).contains("quedó guardado al lado");
        coordinator.put(address, Visits.body(1, second)).is(409);
        var record = Visits.read(engineer, address);
        assertThat(record.get("asides")).as("kept once").hasSize(1);
        assertThat(record.at("/answers/inhabitants").asInt()).as("not overwritten").isEqualTo(420);
        assertThat(engineer.get(address + "/asides/" + aside).is(200).json().at("/answers/inhabitants").asInt()).isEqualTo(999);
        assertThat(Visits.step(engineer, address, "submit", Map.of()).is(409).text()).contains("al lado");
        engineer.post(address + "/asides/" + aside + "/settle", Map.of("version", 1, "taken", List.of("inhabitants"))).is(412);
        var settled = engineer.post(address + "/asides/" + aside + "/settle", Map.of("version", 2, "taken", List.of("inhabitants"))).is(200)
                .json();
        assertThat(settled.at("/answers/inhabitants").asInt()).isEqualTo(999);
        assertThat(settled.at("/answers/members").asInt()).isEqualTo(111);
        assertThat(settled.get("asides")).isEmpty();
        assertThat(engineer.get(address + "/versions").is(200).json().get("items")).as("nothing is lost").hasSize(4);
        engineer.post(address + "/asides/" + aside + "/settle", Map.of("version", 3, "taken", List.of())).is(404);
    }

    @Test
    void saysWhatOnWhichVersionIsChanged() {
        var address = Visits.fresh();
        var first = engineer.put(address, Visits.body(0, some())).is(201);
        var body = Visits.body(1, Map.of("inhabitants", 500));
        engineer.put(address, Visits.with(body, "baseVersion", null)).is(428);
        engineer.put(address, Visits.with(body, "baseVersion", 7)).is(422);
        engineer.put(address, body, "If-Match", "\"other\"").is(412);
        engineer.put(address, body, "If-Match", first.header("ETag")).is(200);
        var changes = engineer.get(address + "/versions/2/changes").is(200).json().get("items");
        assertThat(changes.findValuesAsText("pointer")).containsExactly("connections_total", "dwellings", "inhabitants", "members",
                "users");
        assertThat(engineer.get(address + "/versions/1").is(200).json().at("/answers/inhabitants").asInt()).isEqualTo(420);
        engineer.get(address + "/versions/9").is(404);
        engineer.get(address + "/versions/x").is(404);
    }

    @Test
    void refusesWhatCannotBeWithItsPlaceAndKeepsNothing() {
        refused(Map.of("no_such_question", 1), "/answers/no_such_question");
        refused(Map.of("inhabitants", "muchos"), "/answers/inhabitants");
        refused(Map.of("inhabitants", "1e400"), "/answers/inhabitants");
        refused(Map.of("inhabitants", "NaN"), "/answers/inhabitants");
        refused(Map.of("inhabitants", -3), "/answers/inhabitants");
        refused(Map.of("inhabitants", Map.of("missing", "SOMEHOW")), "/answers/inhabitants");
        refused(Map.of("inhabitants", List.of(1, 2)), "/answers/inhabitants");
        assertThat(engineer.put(Visits.fresh(), Visits.with(Visits.body(0, some()), "questionnaireVersion", 99)).is(422).pointers())
                .containsExactly("/questionnaireVersion");
        assertThat(engineer.put(Visits.fresh(), Visits.with(Visits.body(0, some()), "visitAt", "2026-12-24T10:00:00-03:00")).is(422)
                .pointers()).containsExactly("/visitAt");
        var old = engineer.put(Visits.fresh(), Visits.with(Visits.body(0, some()), "visitAt", "1926-10-19T11:30:00-03:00")).is(422);
        assertThat(old.pointers()).containsExactly("/visitAt");
        assertThat(old.text()).contains("1990");
        var twice = Map.of("id", UUID.randomUUID().toString());
        refused(Map.of("wells", List.of(twice), "pumps", List.of(twice)), "/answers/pumps/0/id");
        assertThat(engineer.put(Visits.fresh(), Visits.with(Visits.body(0, some()), "waterSystemId", UUID.randomUUID())).is(422)
                .pointers()).containsExactly("/waterSystemId");
        engineer.put(Visits.fresh(), Visits.with(Visits.body(0, some()), "agreementId", UUID.randomUUID())).is(404);
        engineer.put(Visits.fresh(), Visits.with(Visits.body(0, some()), "answers", List.of())).is(422);
    }

    private void refused(Map<String, Object> answers, String pointer) {
        var address = Visits.fresh();
        assertThat(engineer.put(address, Visits.body(0, answers)).is(422).pointers()).as("%s", answers).contains(pointer);
        engineer.get(address).is(404);
    }

    @Test
    void isWrittenByItsTeamAlone() {
        var address = Visits.fresh();
        engineer.put(address, Visits.body(0, some())).is(201);
        var other = Visits.body(1, Map.of("inhabitants", 1));
        coordinator.put(address, other).is(403);
        Visits.step(coordinator, address, "submit", Map.of()).is(403);
        Visits.step(engineer, address, "take", Map.of()).is(403);
        Api.as("terreno2").put(address, other).is(403);
        Api.as("rendiciones").put(address, other).is(403);
        for (var outside : List.of("gore.biobio", "gore.maule")) {
            Api.as(outside).get(address).is(404);
            Api.as(outside).get(address + "/versions").is(404);
        }
        Api.as("auditoria").get(address).is(200);
    }

    @Test
    void isNotHandedInBeforeAllIsAnswered() {
        var address = Visits.fresh();
        engineer.put(address, Visits.body(0, some())).is(201);
        var pointers = Visits.step(engineer, address, "submit", Map.of()).is(422).pointers();
        assertThat(pointers).contains("/answers/org_type", "/answers/tariff_kind").doesNotContain("/answers/inhabitants");
        assertThat(Visits.read(engineer, address).get("state").asText()).isEqualTo("DRAFT");
    }

    @Test
    void indicatorsNeverCountWhatNobodyObserved() {
        var address = Visits.fresh();
        var label = "Sin observar " + UUID.randomUUID().toString().substring(0, 8);
        var body = Visits.with(Visits.body(0, Map.of("inhabitants", Map.of("missing", "NOT_OBSERVED"), "members", 0)), "label", label);
        var shown = engineer.put(address, body).is(201).json().get("indicators");
        assertThat(shown.at("/INHABITANTS/missing").asText()).isEqualTo("NOT_OBSERVED");
        assertThat(shown.at("/INHABITANTS").has("number")).isFalse();
        assertThat(shown.at("/MEMBERS/number").decimalValue()).as("zero is a value").isZero();
        var row = engineer.get("/diagnoses?mine=true&label=" + label.replace(" ", "%20")).is(200).json().at("/items/0");
        assertThat(row.get("id").asText()).isEqualTo(address.substring(address.lastIndexOf('/') + 1));
        assertThat(row.get("connections").isNull()).isTrue();
    }

    @Test
    void isListedByItsFiltersAndPages() {
        var label = "Campaña " + UUID.randomUUID().toString().substring(0, 8);
        for (int i = 0; i < 3; i++) {
            engineer.put(Visits.fresh(), Visits.with(Visits.body(Visits.system(i), 0, some()), "label", label)).is(201);
        }
        var filter = "/diagnoses?label=" + label.replace(" ", "%20").replace("ñ", "%C3%B1");
        var page = engineer.get(filter + "&limit=2").is(200).json();
        assertThat(page.get("items")).hasSize(2);
        assertThat(page.at("/counts/DRAFT").asInt()).isEqualTo(3);
        assertThat(engineer.get(filter + "&limit=2&after=" + page.get("next").asText()).is(200).json().get("items")).hasSize(1);
        assertThat(engineer.get(filter + "&state=APPROVED").is(200).json().get("items")).isEmpty();
        assertThat(Api.as("gore.biobio").get(filter).is(200).json().get("items")).as("nothing that was not approved").isEmpty();
        engineer.get("/diagnoses?nothing=1").is(400);
        engineer.get("/diagnoses?state=DONE").is(400);
        engineer.get("/diagnoses?system=x").is(400);
        assertThat(engineer.get("/diagnoses.xlsx?mine=true").is(200).header("Content-Disposition")).contains("diagnosticos-");
    }

    private static String id(String account) {
        return Api.as("admin").get("/people?q=" + account + "@demo.example").is(200).json().at("/items/0/id").asText();
    }

    /** Who asks, whether the agreement serves the system, who answers for it, the record, and the system. */
    @Test
    void beginsARecordWithFiveQuestions() throws SQLException {
        var body = Visits.body(0, Visits.complete());
        assertThat(Questions.of(() -> engineer.put(Visits.fresh(), body).is(201))).isBetween(5.0, 6.5);
    }
}
