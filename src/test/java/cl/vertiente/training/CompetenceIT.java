package cl.vertiente.training;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.Registered;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.FileTexts;
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

/** Who of which committee holds which certificate, and is on its board. */
@ServerTest
class CompetenceIT {

    private static final String AT = "/training-competences";

    @RegisterExtension
    private final Browser browser = new Browser();

    private final Api trainer = Api.as("capacitacion");
    private final Api coordinator = Api.as("coordinacion");
    private String committee;
    private String activity;
    private String session;

    /** A committee of this test alone, and a course that goes on. */
    @BeforeEach
    void open() {
        Ledger.clock(Server.CLOCK);
        committee = Registered.alone();
        var planned = Trainings.unsent();
        trainer.put(planned.at(), planned.with("certificateRule", Map.of("minimumAttendance", 75))).is(201);
        activity = planned.at().substring(planned.at().lastIndexOf('/') + 1);
        session = "/training-sessions/" + UUID.randomUUID();
        trainer.put(session, planned.session("2026-10-20T11:00:00-03:00", "2026-10-20T15:00:00-03:00")).is(201);
        Ledger.clock("2026-10-20T19:00:00Z");
    }

    @AfterEach
    void back() {
        Ledger.clock(Server.CLOCK);
    }

    private String came(String name, String taxId) {
        var id = UUID.randomUUID().toString();
        trainer.put("/trainees/" + id, person(name, taxId, committee)).is(201);
        trainer.put(session + "/attendances/" + UUID.randomUUID(), Map.of("traineeId", id, "present", true)).is(201);
        return id;
    }

    private static Map<String, Object> person(String name, String taxId, String committee) {
        var said = new HashMap<String, Object>(Map.of("name", name, "post", "OPERATOR", "sex", "FEMALE", "waterSystemId",
                Registered.id(committee)));
        if (taxId == null) {
            said.putAll(Map.of("document", "Pasaporte X1", "documentReason", "Extranjera"));
        } else {
            said.put("taxId", taxId);
        }
        return said;
    }

    private void held() {
        act(trainer, session, "/close", Map.of());
        act(trainer, "/training-activities/" + activity, "/hold", Map.of());
    }

    private static void act(Api who, String at, String verb, Map<String, ?> said) {
        who.post(at + verb, said, "If-Match", who.get(at).is(200).header("ETag")).is(200);
    }

    private JsonNode certify(String person) {
        return trainer.post("/reports/certificado/issues", Map.of("activityId", activity, "traineeId", person)).is(201).json();
    }

    private void elected(String post, String name, String taxId) {
        var member = new HashMap<String, Object>(Map.of("post", post, "name", name, "electedOn", "2025-01-10", "validUntil", "2028-01-10"));
        if (taxId != null) {
            member.put("taxId", taxId);
        }
        coordinator.put(committee + "/board/" + UUID.randomUUID(), member).is(201);
    }

    private JsonNode row(String account) {
        return Api.as(account).get(AT + "?system=" + Registered.id(committee)).is(200).json().at("/items/0");
    }

    private static JsonNode holder(JsonNode row, String name) {
        return StreamSupport.stream(row.get("holders").spliterator(), false).filter(one -> name.equals(one.get("name").asText()))
                .findFirst().orElseThrow(() -> new AssertionError(name + " in " + row));
    }

    @Test
    void tellsWhoHoldsWhatAndIsOnTheBoard() {
        var rut = AttendanceIT.rut();
        var ana = Classroom.named("Ana");
        var luis = Classroom.named("Luis");
        var rosa = Classroom.named("Rosa");
        var people = List.of(came(ana, rut), came(luis, null), came(rosa, null));
        elected("PRESIDENT", "Ana Con Otro Nombre", rut);
        elected("TREASURER", luis, null);
        assertThat(row("coordinacion").get("holders")).as("nobody was certified yet").isEmpty();
        held();
        people.forEach(this::certify);
        var revoked = certificate(luis);
        coordinator.post("/certificates/" + revoked + "/revoke", Map.of("reason", "Por error")).is(200);
        var before = trainer.get("/trainees/" + people.get(2)).is(200);
        trainer.put("/trainees/" + people.get(2), person(rosa, null, Registered.served(3)), "If-Match", before.header("ETag")).is(200);

        var row = row("coordinacion");
        assertThat(row.get("certified").asInt()).as("Ana alone").isEqualTo(1);
        assertThat(row.get("leaders").asInt()).isEqualTo(1);
        assertThat(row.get("cover").asText()).isEqualTo("COVERED");
        assertThat(holder(row, ana).at("/board/place").asText()).isEqualTo("ON_BOARD");
        assertThat(holder(row, ana).at("/board/byName").asBoolean()).isFalse();
        assertThat(holder(row, luis).at("/certificates/0/state").asText()).isEqualTo("REVOKED");
        assertThat(holder(row, luis).at("/board/byName").asBoolean()).isTrue();
        assertThat(holder(row, rosa).get("here").asBoolean()).as("belongs to another one now").isFalse();
        assertThat(holder(row, rosa).at("/board/place").asText()).isEqualTo("NOT_ON_BOARD");
        assertThat(row.toString()).contains(".***.***-").doesNotContain(rut);
        var there = coordinator.get(AT + "?system=" + Registered.id(Registered.served(3))).is(200).json().at("/items/0");
        assertThat(holder(there, rosa).get("here").asBoolean()).isTrue();

        assertThat(row("gore.biobio").toString()).contains(ana).doesNotContain("taxId");
        assertThat(row("gore.maule").isMissingNode()).isTrue();
        Api.as("admin").get(AT).is(403);
    }

    private String certificate(String name) {
        var items = coordinator.get("/certificates?activity=" + activity).is(200).json().get("items");
        return StreamSupport.stream(items.spliterator(), false).filter(one -> name.equals(one.path("holder").asText())).findFirst()
                .orElseThrow().get("id").asText();
    }

    @Test
    void followsWhoWasMergedAndHidesWhoIsBlocked() {
        var kept = Classroom.named("Berta");
        var first = came(Classroom.named("Herta"), null);
        held();
        certify(first);
        var second = UUID.randomUUID().toString();
        trainer.put("/trainees/" + second, person(kept, null, Registered.served(3))).is(201);
        act(coordinator, "/trainees/" + first, "/merge", Map.of("into", second, "reason", "Es la misma persona"));
        assertThat(row("coordinacion").get("certified").asInt()).as("she goes on elsewhere").isZero();
        assertThat(holder(row("coordinacion"), kept).get("here").asBoolean()).isFalse();
        var there = "?system=" + Registered.id(Registered.served(3));
        assertThat(coordinator.get(AT + there + "&cover=COVERED").is(200).json().get("items")).hasSize(1);

        act(coordinator, "/trainees/" + second, "/block", Map.of("askedBy", "HOLDER", "askedOn", "2026-10-19", "reason", "Lo pide"));
        var hidden = coordinator.get(AT + there).is(200).text();
        assertThat(hidden).doesNotContain(kept).doesNotContain(second).contains("Persona con datos bloqueados");
    }

    /** Page by page, each once and in order; the counts are those of the rows. */
    @Test
    void listsEachCommitteeOnceWithCountsThatAgree() {
        var all = coordinator.get(AT + "?limit=500").is(200).json();
        var names = all.get("items").findValues("waterSystem").stream().map(one -> one.get("id").asText()).toList();
        assertThat(names).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        long covered = StreamSupport.stream(all.get("items").spliterator(), false).filter(row -> row.get("certified").asInt() > 0).count();
        assertThat(all.at("/counts/COVERED").asLong()).isEqualTo(covered).isPositive();
        assertThat(all.at("/counts/UNCOVERED").asLong()).isEqualTo(names.size() - covered).isPositive();
        for (var cover : List.of("COVERED", "UNCOVERED")) {
            var narrowed = coordinator.get(AT + "?limit=500&cover=" + cover).is(200).json().get("items");
            assertThat(narrowed).hasSize(all.at("/counts/" + cover).asInt()).allSatisfy(row -> assertThat(row.get("cover").asText())
                    .isEqualTo(cover));
        }
        var paged = new java.util.ArrayList<String>();
        String next = "";
        while (next != null) {
            var page = coordinator.get(AT + "?limit=20" + next).is(200).json();
            page.get("items").findValues("waterSystem").forEach(one -> paged.add(one.get("id").asText()));
            next = page.get("next").isNull() ? null : "&after=" + page.get("next").asText();
        }
        assertThat(paged).isEqualTo(names);
        var agreement = coordinator.get(AT + "?limit=500&agreement=" + Trainings.agreementId()).is(200).json().get("items");
        assertThat(agreement).isNotEmpty().hasSizeLessThan(names.size());
        assertThat(Api.as("gore.maule").get(AT + "?limit=500").is(200).json().get("items").findValuesAsText("region"))
                .isNotEmpty().containsOnly("Maule");
    }

    @Test
    void refusesWhatCannotBeRead() {
        for (var wrong : List.of("?cover=NADA", "?agreement=nada", "?system=1", "?color=azul", "?after=nada", "?limit=0")) {
            trainer.get(AT + wrong).is(400);
        }
        assertThat(trainer.get(AT + "?q=%25%27%22&region=99&agreement=" + UUID.randomUUID()).is(200).json().get("items")).isEmpty();
    }

    @Test
    void isReadOnPagesAndAsASpreadsheet() {
        var name = Classroom.named("Carmen");
        var person = came(name, null);
        elected("SECRETARY", name, null);
        held();
        certify(person);
        var sheet = trainer.get(AT + ".xlsx?system=" + Registered.id(committee)).is(200);
        assertThat(FileTexts.of(sheet.bytes())).contains(name, "En la directiva", "y calidad del agua", "por el nombre");
        for (var page : List.of(Visitor.signIn(browser.page(), "coordinacion"), Visitor.signIn(browser.phone(), "gore.biobio"))) {
            page.navigate("/comites/" + Registered.id(committee) + "/competencias");
            assertThat(page.textContent("main")).contains(name, "En la directiva", "Vigente");
            Look.at(page, "comite-competencias");
            page.navigate("/capacitacion/competencias");
            assertThat(page.textContent("h1")).isEqualTo("Mapa de competencias");
            Look.at(page, "competencias");
        }
    }
}
