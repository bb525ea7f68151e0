package cl.vertiente.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visits;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A corrected visit that does not have an installation any more takes it out of the register, unless somebody else saw it too. */
@ServerTest
class CorrectedVisitIT {

    private static final String RIGHT = UUID.randomUUID().toString();

    private final Api field = Api.as("terreno");
    private final Api coordinator = Api.as("coordinacion");
    private final String wrong = UUID.randomUUID().toString();
    private Instant now = Instant.parse(Server.CLOCK);

    @BeforeEach
    @AfterEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    /** Whatever follows is written down later. */
    private void later() {
        now = now.plusSeconds(60);
        Ledger.clock(now.toString());
    }

    private static Map<String, Object> body(int base, String... pumps) {
        var answers = Visits.complete();
        answers.put("pumps", Arrays.stream(pumps).map(id -> Map.of("id", id, "name", "Bomba " + id.substring(0, 4), "type", "SUBMERSIBLE",
                "condition", "GOOD", "power", 7.5)).toList());
        return Visits.body(Visits.system(11), base, answers);
    }

    private void approve(String address) {
        later();
        Visits.step(coordinator, address, "approve", Map.of()).is(200);
    }

    private String approved(String... pumps) {
        var address = Visits.inReview(body(0, pumps));
        approve(address);
        return address;
    }

    /** Takes the approval back and sends other answers, up to the review. */
    private void correct(String address, String... pumps) {
        later();
        Visits.step(coordinator, address, "reopen", Map.of("reason", "Se contó una bomba de más")).is(200);
        var observation = address + "/observations/" + UUID.randomUUID();
        coordinator.put(observation, Map.of("field", "pumps", "words", "Revisar las bombas")).is(201);
        Visits.step(coordinator, address, "observe", Map.of()).is(200);
        Visits.step(field, address, "edit", Map.of()).is(200);
        field.put(address, body(Visits.read(field, address).get("version").asInt(), pumps)).is(200);
        Visits.step(field, address, "submit", Map.of()).is(200);
        Visits.step(coordinator, address, "take", Map.of()).is(200);
        coordinator.post(observation + "/replies", Map.of("to", "SETTLED")).is(200);
    }

    private String asset(String id) {
        return "/water-systems/" + Visits.system(11) + "/assets/" + id;
    }

    private JsonNode known(String id) {
        return coordinator.get(asset(id)).is(200).json();
    }

    @Test
    void whatTheCorrectionDoesNotHaveLeavesTheRegisterAndItsHistoryStays() {
        var address = approved(RIGHT, wrong);
        assertThat(known(wrong).get("inUse").asBoolean()).isTrue();
        correct(address, RIGHT);
        assertThat(known(wrong).get("inUse").asBoolean()).as("until the correction is approved").isTrue();
        approve(address);

        var gone = known(wrong);
        assertThat(gone.get("inUse").asBoolean()).isFalse();
        var code = Visits.read(coordinator, address).get("code").asText();
        assertThat(gone.get("retiredReason").asText()).isEqualTo("Corregido por la versión 2 de la visita " + code
                + ", que no la registra.");
        assertThat(gone.get("retiredOn").asText()).isEqualTo("2026-10-19");
        assertThat(known(RIGHT).get("inUse").asBoolean()).isTrue();
        assertThat(coordinator.get(asset(wrong) + "/observations").is(200).json().get("items")).hasSize(2);
        assertThat(offered()).contains(RIGHT).doesNotContain(wrong);
    }

    @Test
    void undoingTheApprovalPutsItBackAndApprovingAgainTakesItOut() {
        var address = approved(RIGHT, wrong);
        var before = known(wrong);
        correct(address, RIGHT);
        approve(address);
        later();
        Visits.step(coordinator, address, "reopen", Map.of("reason", "Sí estaba")).is(200);
        var back = known(wrong);
        for (var said : new String[] {"inUse", "name", "condition", "values", "observedOn", "retiredOn", "source", "sourceId"}) {
            assertThat(back.get(said)).as(said).isEqualTo(before.get(said));
        }
        approve(address);
        assertThat(known(wrong).get("inUse").asBoolean()).isFalse();
        correct(address, RIGHT, wrong);
        approve(address);
        assertThat(known(wrong).get("inUse").asBoolean()).as("corrected once more").isTrue();
        var written = coordinator.get(asset(wrong) + "/observations").is(200).json().get("items");
        assertThat(StreamSupport.stream(written.spliterator(), false).filter(row -> !row.get("inUse").asBoolean())).hasSize(2);
    }

    @Test
    void whatWasSeenSinceStays() {
        var address = approved(RIGHT, wrong);
        later();
        coordinator.put(asset(wrong), Map.of("kind", "PUMP", "name", "Bomba vista", "condition", "REGULAR", "observedOn", "2026-10-20"),
                "If-Match", coordinator.get(asset(wrong)).is(200).header("ETag")).is(200);
        correct(address, RIGHT);
        approve(address);
        assertThat(known(wrong).get("inUse").asBoolean()).isTrue();
        assertThat(known(wrong).get("name").asText()).isEqualTo("Bomba vista");
        assertThat(coordinator.get(asset(wrong) + "/observations").is(200).json().get("items")).hasSize(2);
    }

    @Test
    void whatALaterVisitSawStays() {
        var address = approved(RIGHT, wrong);
        var next = Visits.inReview(Visits.with(body(0, RIGHT, wrong), "visitAt", "2026-10-20T08:00:00-03:00"));
        approve(next);
        correct(address, RIGHT);
        approve(address);
        assertThat(known(wrong).get("inUse").asBoolean()).isTrue();
        assertThat(known(wrong).get("sourceId").asText()).isEqualTo(next.substring(11));
    }

    /** What the next visit is offered of what is known. */
    private List<String> offered() {
        var next = Visits.fresh();
        field.put(next, Visits.with(Visits.body(Visits.system(11), 0, Map.of()), "visitAt", "2026-10-20T08:00:00-03:00")).is(201);
        return field.get(next + "/known").is(200).json().at("/answers/pumps").findValuesAsText("id");
    }

    @Test
    void voidingTakesOutWhatThisVisitAloneHadPutThere() {
        var address = approved(RIGHT, wrong);
        later();
        coordinator.put(asset(RIGHT), Map.of("kind", "PUMP", "name", "Bomba vista", "condition", "REGULAR", "observedOn", "2026-10-20"),
                "If-Match", coordinator.get(asset(RIGHT)).is(200).header("ETag")).is(200);
        assertThat(offered()).contains(RIGHT, wrong);
        later();
        Visits.step(coordinator, address, "void", Map.of("reason", "Era otro comité")).is(200);
        var gone = known(wrong);
        assertThat(gone.get("inUse").asBoolean()).isFalse();
        assertThat(gone.get("retiredReason").asText()).isEqualTo("Se anuló la visita "
                + Visits.read(coordinator, address).get("code").asText() + ", la única que la había registrado.");
        assertThat(known(RIGHT).get("inUse").asBoolean()).as("seen by somebody else").isTrue();
        assertThat(coordinator.get(asset(wrong) + "/observations").is(200).json().get("items")).hasSize(2);
        assertThat(offered()).contains(RIGHT).doesNotContain(wrong);
    }

    @Test
    void voidingWhatWasReopenedTakesItOutTooAndOfADraftNothing() {
        var address = approved(wrong);
        later();
        Visits.step(coordinator, address, "reopen", Map.of("reason", "Era otro comité")).is(200);
        assertThat(known(wrong).get("inUse").asBoolean()).isTrue();
        later();
        var other = Visits.inReview(Visits.with(body(0, wrong), "visitAt", "2026-10-20T08:00:00-03:00"));
        Visits.step(coordinator, other, "void", Map.of("reason", "Se digitó dos veces")).is(200);
        assertThat(known(wrong).get("inUse").asBoolean()).as("never approved").isTrue();
        later();
        Visits.step(coordinator, address, "void", Map.of("reason", "Era otro comité")).is(200);
        assertThat(known(wrong).get("inUse").asBoolean()).isFalse();
    }

    @Test
    void anInstallationOfAnotherCommitteeOrKindIsRefusedWhenItIsHandedIn() {
        approved(wrong);
        var elsewhere = Visits.with(body(0, UUID.randomUUID().toString(), wrong), "waterSystemId", Visits.system(12));
        var well = UUID.randomUUID().toString();
        coordinator.put(asset(well), Map.of("kind", "WELL", "name", "Pozo", "condition", "GOOD", "observedOn", "2026-10-19")).is(201);
        refused(elsewhere, "/answers/pumps/1/id", "Bomba " + wrong.substring(0, 4));
        refused(body(0, well), "/answers/pumps/0/id", "Bomba " + well.substring(0, 4));
    }

    private void refused(Map<String, Object> body, String pointer, String name) {
        var address = Visits.fresh();
        field.put(address, body).is(201);
        var answer = Visits.step(field, address, "submit", Map.of()).is(422);
        assertThat(answer.pointers()).containsExactly(pointer);
        assertThat(answer.text()).contains("«" + name + "» ya está registrada como instalación de otro comité o de otro tipo.");
        assertThat(Visits.read(field, address).get("state").asText()).isEqualTo("DRAFT");
    }
}
