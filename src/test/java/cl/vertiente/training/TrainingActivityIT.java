package cl.vertiente.training;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.Registered;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Activities and sessions by REST: planned, moved, closed, held, validated, refused to whom they are not. */
@ServerTest
class TrainingActivityIT {

    private final Api trainer = Api.as("capacitacion");
    private final Api coordinator = Api.as("coordinacion");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private Api.Answer act(Api who, String at, Map<String, Object> body) {
        return who.post(at, body, "If-Match", coordinator.get(at.substring(0, at.lastIndexOf('/'))).is(200).header("ETag"));
    }

    @Test
    void plansUnderAnIdentifierOfTheClientOnceAndForAll() {
        var planned = Trainings.plan();
        var at = planned.at();
        trainer.put(at, planned.body()).is(200);
        var read = trainer.get(at).is(200);
        assertThat(read.json().get("code").asText()).matches("CAP-PAT-APR-08-DEMO-\\d{4}");
        assertThat(read.json().get("state").asText()).isEqualTo("PLANNED");
        assertThat(read.json().get("invitedSystems")).hasSize(1);
        var other = planned.with("title", "Otro título");
        trainer.put(at, other).is(428);
        trainer.put(at, other, "If-Match", "\"viejo\"").is(412);
        assertThat(trainer.put(at, other, "If-Match", read.header("ETag")).is(200).json().get("title").asText()).isEqualTo("Otro título");
        coordinator.put(at, planned.with("agreementId", Ledger.signed().id)).is(409);
    }

    @Test
    void isPlannedOnceByTwoDevicesAtOnce() throws Exception {
        var planned = Trainings.unsent();
        var answers = AtOnce.call(4, () -> trainer.put(planned.at(), planned.body()).status());
        assertThat(answers).containsOnly(200, 201).containsOnlyOnce(201);
        var session = planned.session("2026-10-05T10:00:00-03:00", "2026-10-05T12:00:00-03:00");
        var at = "/training-sessions/" + UUID.randomUUID();
        assertThat(AtOnce.call(4, () -> trainer.put(at, session).status())).allMatch(status -> status == 200 || status == 201);
        assertThat(trainer.get(planned.at()).is(200).json().get("sessions")).hasSize(1);
    }

    @Test
    void refusesWhatIsWrongWithItsPlace() {
        var planned = Trainings.unsent();
        assertThat(trainer.put(planned.at(), planned.with("topic", "NADA")).is(422).pointers()).containsExactly("/topic");
        assertThat(trainer.put(planned.at(), planned.with("hours", 0)).is(422).pointers()).containsExactly("/hours");
        assertThat(trainer.put(planned.at(), planned.with("certificateRule", Map.of("minimumAttendance", 300))).is(422).pointers())
                .containsExactly("/certificateRule/minimumAttendance");
        assertThat(trainer.put(planned.at(), planned.with("invited", List.of(UUID.randomUUID()))).is(422).pointers())
                .containsExactly("/invited");
        assertThat(trainer.put(planned.at(), planned.with("kind", "PARTY")).is(422).pointers()).containsExactly("/kind");
        trainer.get(planned.at()).is(404);
    }

    @Test
    void refusesDatesThatCannotBe() {
        var planned = Trainings.plan();
        var at = "/training-sessions/" + UUID.randomUUID();
        assertThat(trainer.put(at, planned.session("2026-10-05T12:00:00-03:00", "2026-10-05T10:00:00-03:00")).is(422).pointers())
                .containsExactly("/endsAt");
        assertThat(trainer.put(at, planned.session("2026-10-05T06:00:00-03:00", "2026-10-05T20:01:00-03:00")).is(422).pointers())
                .containsExactly("/endsAt");
        assertThat(trainer.put(at, planned.session("2026-09-06T00:30:00-04:00", "2026-09-06T02:30:00-03:00")).is(422).pointers())
                .containsExactly("/startsAt");
        assertThat(trainer.put(at, planned.session("2006-10-05T10:00:00-03:00", "2006-10-05T12:00:00-03:00")).is(422).pointers())
                .containsExactly("/startsAt");
        assertThat(trainer.put(at, planned.session("2026-10-05T10:00:00-03:00", "2026-10-05T12:00:00-03:00", "communeCut", "99999"))
                .is(422).pointers()).containsExactly("/communeCut");
        assertThat(trainer.put(at, planned.session("2026-10-05T10:00:00-03:00", "2026-10-05T12:00:00-03:00", "trainers",
                List.of(UUID.randomUUID()))).is(422).pointers()).containsExactly("/trainers");
        trainer.get(at).is(404);
        trainer.put(at, planned.session("2026-09-05T23:30:00-04:00", "2026-09-06T02:30:00-03:00")).is(201);
        assertThat(trainer.get(at).is(200).json().get("endsAt").asText()).isEqualTo("2026-09-06T05:30:00Z");
    }

    @Test
    void movesADateWithItsReasonAndKeepsTheFirst() {
        var planned = Trainings.plan();
        var at = "/training-sessions/" + UUID.randomUUID();
        trainer.put(at, planned.session("2026-10-05T10:00:00-03:00", "2026-10-05T12:00:00-03:00")).is(201);
        var etag = trainer.get(at).header("ETag");
        assertThat(trainer.put(at, planned.session("2026-10-12T10:00:00-03:00", "2026-10-12T12:00:00-03:00"), "If-Match", etag).is(422)
                .pointers()).containsExactly("/reason");
        var moved = planned.session("2026-10-12T10:00:00-03:00", "2026-10-12T12:00:00-03:00", "reason", "Lluvia");
        var now = trainer.put(at, moved, "If-Match", etag).is(200).json();
        trainer.put(at, moved).is(200);
        assertThat(now.get("firstStartsAt").asText()).isEqualTo("2026-10-05T13:00:00Z");
        assertThat(now.get("startsAt").asText()).isEqualTo("2026-10-12T13:00:00Z");
        assertThat(now.at("/moves/0/reason").asText()).isEqualTo("Lluvia");
        assertThat(now.get("moves")).hasSize(1);
        var activity = trainer.get(planned.at()).is(200).json();
        assertThat(activity.get("state").asText()).isEqualTo("RESCHEDULED");
        assertThat(activity.at("/steps/0/verb").asText()).isEqualTo("RESCHEDULE");
    }

    @Test
    void goesThroughItsLifeAndIsThenFrozen() {
        var planned = Trainings.plan();
        var session = "/training-sessions/" + UUID.randomUUID();
        var later = "/training-sessions/" + UUID.randomUUID();
        var body = planned.session("2026-10-05T10:00:00-03:00", "2026-10-05T12:00:00-03:00");
        trainer.put(session, body).is(201);
        trainer.put(later, planned.session("2027-03-05T10:00:00-03:00", "2027-03-05T12:00:00-03:00")).is(201);
        act(trainer, later + "/close", Map.of()).is(409);
        act(trainer, planned.at() + "/hold", Map.of()).is(409);
        trainer.post(session + "/close", Map.of()).is(428);
        act(trainer, session + "/close", Map.of()).is(200);
        act(trainer, session + "/close", Map.of()).is(200);
        var changed = planned.session("2026-10-05T10:00:00-03:00", "2026-10-05T13:00:00-03:00");
        trainer.put(session, changed, "If-Match", trainer.get(session).header("ETag")).is(409);
        trainer.put(session, body).is(200);
        assertThat(act(trainer, later + "/cancel", Map.of("reason", " ")).is(422).pointers()).containsExactly("/reason");
        act(trainer, later + "/cancel", Map.of("reason", "Sin quórum")).is(200);
        Api.as("gore.biobio").get(planned.at()).is(404);
        Api.as("gore.biobio").get(session).is(404);
        act(trainer, planned.at() + "/hold", Map.of()).is(200);
        assertThat(Api.as("gore.biobio").get(planned.at()).is(200).json().get("state").asText()).isEqualTo("HELD");
        Api.as("gore.maule").get(planned.at()).is(404);
        act(trainer, planned.at() + "/validate", Map.of()).is(403);
        act(coordinator, planned.at() + "/validate", Map.of()).is(200);
        trainer.put(planned.at(), planned.with("title", "Tarde"), "If-Match", trainer.get(planned.at()).header("ETag")).is(409);
        trainer.put("/training-sessions/" + UUID.randomUUID(), body).is(409);
        assertThat(act(coordinator, planned.at() + "/reopen", Map.of()).is(422).pointers()).containsExactly("/reason");
    }

    @Test
    void isKeptByWhoTeachesOrAnswersForACommittee() {
        var alone = Registered.id(Registered.served(0));
        var planned = Trainings.unsent();
        Api.as("terreno").put(planned.at(), planned.body()).is(403);
        Api.as("auditoria").put(planned.at(), planned.body()).is(403);
        Api.as("gore.biobio").put(planned.at(), planned.body()).is(403);
        Api.as("admin").get(planned.at()).is(403);
        Api.nobody().get(planned.at()).is(401);
        assertThat(planned.body().get("invited").toString()).contains(alone);
        trainer.put(planned.at(), planned.body()).is(201);
        Api.as("terreno").get(planned.at()).is(200);
        Api.as("gore.maule").get("/training-activities?agreement=" + planned.agreement()).is(200);
        assertThat(Api.as("gore.maule").get("/training-activities?agreement=" + planned.agreement()).json().get("items")).isEmpty();
    }

    @Test
    void showsDocumentsButNoListOfPeopleToTheRegionalGovernment() {
        var planned = Trainings.plan();
        var session = "/training-sessions/" + UUID.randomUUID();
        trainer.put(session, planned.session("2026-10-05T10:00:00-03:00", "2026-10-05T12:00:00-03:00")).is(201);
        var list = attach(session, "ATTENDANCE_LIST");
        var programme = attach(session, "PROGRAMME");
        act(trainer, session + "/close", Map.of()).is(200);
        act(trainer, planned.at() + "/hold", Map.of()).is(200);
        trainer.get(session + "/evidence/" + list).is(200);
        Api.as("gore.biobio").get(session + "/evidence/" + programme).is(200);
        Api.as("gore.biobio").get(session + "/evidence/" + list).is(404);
        Api.as("gore.maule").get(session + "/evidence/" + programme).is(404);
        assertThat(Api.as("gore.biobio").get(session).is(200).json().get("documents")).hasSize(1);
        assertThat(trainer.put(session + "/documents/" + UUID.randomUUID(), Map.of("kind", "OTHER", "title", "x", "sha256",
                "0".repeat(64))).is(422).pointers()).containsExactly("/sha256");
    }

    private String attach(String session, String kind) {
        var bytes = ("%PDF-1.4\n%" + UUID.randomUUID() + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
        var sha256 = trainer.upload("/evidence", "a.pdf", bytes).is(201).json().get("sha256").asText();
        var at = session + "/documents/" + UUID.randomUUID();
        var body = Map.of("kind", kind, "title", "Documento", "sha256", sha256);
        trainer.put(at, body).is(201);
        trainer.put(at, body).is(200);
        trainer.put(at, Map.of("kind", kind, "title", "Otro", "sha256", sha256)).is(409);
        return sha256;
    }

    @Test
    void countsWhatWasPlannedAndWhatWasDone() {
        var planned = Trainings.unsent();
        var before = progress(planned.agreement());
        trainer.put(planned.at(), planned.with("hours", 3.5)).is(201);
        var session = "/training-sessions/" + UUID.randomUUID();
        trainer.put(session, planned.session("2026-10-05T10:00:00-03:00", "2026-10-05T12:30:00-03:00")).is(201);
        trainer.put("/training-sessions/" + UUID.randomUUID(), planned.session("2026-10-06T10:00:00-03:00", "2026-10-06T11:00:00-03:00"))
                .is(201);
        act(trainer, session + "/close", Map.of()).is(200);
        var after = progress(planned.agreement());
        assertThat(added(before, after, "/activities/planned")).isEqualTo(1);
        assertThat(added(before, after, "/sessions/planned")).isEqualTo(2);
        assertThat(added(before, after, "/sessions/done")).isEqualTo(1);
        assertThat(added(before, after, "/hours/planned")).isEqualTo(3.5);
        assertThat(added(before, after, "/hours/done")).isEqualTo(2.5);
        assertThat(after.at("/committees/reached").asInt()).isPositive();
    }

    private JsonNode progress(String agreement) {
        return coordinator.get("/training-progress?agreement=" + agreement).is(200).json().at("/items/0");
    }

    private static double added(JsonNode before, JsonNode after, String figure) {
        return after.at(figure).asDouble() - before.at(figure).asDouble();
    }

    @Test
    void listsByPagesAndAsASpreadsheet() throws IOException {
        var title = "=CMD() " + UUID.randomUUID();
        var first = Trainings.unsent();
        trainer.put(first.at(), first.with("title", title)).is(201);
        var second = Trainings.unsent();
        trainer.put(second.at(), second.with("title", title)).is(201);
        var q = "/training-activities?q=" + title.substring(7);
        var page = trainer.get(q + "&limit=1").is(200).json();
        assertThat(page.get("items")).hasSize(1);
        assertThat(page.at("/counts/PLANNED").asInt()).isEqualTo(2);
        var next = trainer.get(q + "&limit=1&after=" + page.get("next").asText()).is(200).json();
        assertThat(next.at("/items/0/id").asText()).isNotEqualTo(page.at("/items/0/id").asText());
        assertThat(next.get("next").isNull()).isTrue();
        trainer.get("/training-activities?nada=1").is(400);
        trainer.get("/training-activities?after=x").is(400);
        var sheet = trainer.get(q, "Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet").is(200).bytes();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            var titles = book.getFirstSheet().read().stream().map(row -> row.getCellText(1)).filter(title::equals).toList();
            assertThat(titles).as("written as text, never as a formula").hasSize(2);
        }
    }

    @Test
    void keepsTheCatalogueOfTopics() {
        var at = "/training-topics/PRUEBA_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var body = Map.of("name", "Tema de prueba", "position", 800, "retired", false);
        trainer.put(at, body).is(403);
        var kept = coordinator.put(at, body).is(201);
        coordinator.put(at, body).is(200);
        var retired = Map.of("name", "Tema de prueba", "position", 800, "retired", true);
        coordinator.put(at, retired).is(428);
        coordinator.put(at, retired, "If-Match", kept.header("ETag")).is(200);
        var planned = Trainings.unsent();
        assertThat(trainer.put(planned.at(), planned.with("topic", at.substring(at.lastIndexOf('/') + 1))).is(422).pointers())
                .containsExactly("/topic");
        coordinator.put("/training-topics/minúsculas", body).is(404);
    }
}
