package cl.vertiente.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.PictureBytes;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Photos that the answers of a visit name: put among its photos when they arrive, and demanded when the record is handed in. */
@ServerTest
class VisitPhotosIT {

    private static final String NEVER_SENT = "a".repeat(64);

    private final Api field = Api.as("terreno");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static Map<String, Object> bad(String... photos) {
        var answers = Visits.complete();
        answers.put("state_supply_pumping", "BAD");
        answers.put("state_supply_pumping_note", "La bomba vibra");
        answers.put("state_supply_pumping_photos", List.of(photos));
        return answers;
    }

    private String bring() {
        var bytes = PictureBytes.photo(ThreadLocalRandom.current().nextInt(), "2026:10:19 11:40:05", "-03:00", -37.1, -72.55);
        return field.upload("/evidence", "bomba.jpg", bytes).is(201).json().get("sha256").asText();
    }

    @Test
    void aPhotoOfAnAnswerStandsAmongThoseOfTheVisit() {
        var address = Visits.fresh();
        var photo = bring();
        var first = field.put(address, Visits.body(0, bad(photo))).is(201).json();
        field.put(address, Visits.body(first.get("version").asInt(), bad(photo))).is(200);
        var photos = field.get(address + "/photos").is(200).json().get("items");
        assertThat(photos).hasSize(1);
        assertThat(photos.get(0).get("questionId").asText()).isEqualTo("state_supply_pumping_photos");
        assertThat(photos.get(0).get("caption").asText()).contains("La bomba vibra");
        assertThat(photos.get(0).get("flags").toString()).as("taken far from the system of the demonstration").contains("FAR_FROM_SYSTEM");
        field.get("/photos/" + photos.get(0).get("id").asText() + "/thumbnail").is(200);
        Api.as("gore.biobio").get(address + "/photos").is(404);
        Api.as("gore.maule").get(address + "/photos").is(404);
    }

    @Test
    void aPhotoOfAnInstallationGoesIntoTheRegisterWithTheApprovalAndIsNoRepetition() {
        var answers = Visits.complete();
        var pump = UUID.randomUUID();
        answers.put("pumps", List.of(Map.of("id", pump, "name", "Bomba 9", "type", "SUBMERSIBLE", "condition", "BAD", "note", "Vibra",
                "photos", List.of(bring()))));
        var coordinator = Api.as("coordinacion");
        var address = Visits.inReview(Visits.body(0, answers));
        Visits.step(coordinator, address, "approve", Map.of()).is(200);
        var photos = "/water-systems/" + Visits.system(0) + "/assets/" + pump + "/photos";
        var kept = coordinator.get(photos).is(200).json().get("items");
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).get("caption").asText()).contains("Bomba 9", "Vibra");
        assertThat(kept.get(0).get("flags").toString()).doesNotContain("SAME_AS_ANOTHER");
        assertThat(coordinator.get(address + "/photos").is(200).json().at("/items/0/flags").toString()).doesNotContain("SAME_AS_ANOTHER");
        Visits.step(coordinator, address, "reopen", Map.of("reason", "Otra vez")).is(200);
        Visits.step(coordinator, address, "approve", Map.of()).is(200);
        assertThat(coordinator.get(photos).is(200).json().get("items")).as("once").hasSize(1);
    }

    @Test
    void whatNeverArrivedKeepsTheRecordFromBeingHandedInUntilItDoes() {
        var address = Visits.fresh();
        field.put(address, Visits.body(0, bad(NEVER_SENT))).is(201);
        var refused = Visits.step(field, address, "submit", Map.of()).is(422);
        assertThat(refused.pointers()).containsExactly("/answers/state_supply_pumping_photos/0");
        assertThat(refused.text()).contains("no ha llegado o fue retirada");
        field.put(address, Visits.body(1, bad(bring()))).is(200);
        Visits.step(field, address, "submit", Map.of()).is(200);
        field.put(address + "/photos/" + UUID.randomUUID(), Map.of("sha256", bring())).is(409);
    }

    @Test
    void aWithdrawnPhotoProvesNothing() {
        var address = Visits.fresh();
        field.put(address, Visits.body(0, bad(bring()))).is(201);
        var photo = address + "/photos/" + field.get(address + "/photos").is(200).json().at("/items/0/id").asText();
        field.post(photo + "/withdraw", Map.of("reason", "Sale otra bomba"), "If-Match", field.get(photo).is(200).header("ETag")).is(200);
        assertThat(Visits.step(field, address, "submit", Map.of()).is(422).pointers())
                .containsExactly("/answers/state_supply_pumping_photos/0");
    }

    @Test
    void whatIsNoPictureIsRefusedAndNothingIsKept() {
        var address = Visits.fresh();
        var paper = field.upload("/evidence", "a.pdf", Ledger.PDF).is(201).json().get("sha256").asText();
        var refused = field.put(address, Visits.body(0, bad(paper)));
        assertThat(refused.status()).isBetween(400, 499);
        assertThat(refused.pointers()).containsExactly("/answers/state_supply_pumping_photos/0");
        field.get(address).is(404);
    }

    @Test
    void aPhotoCutHalfWayIsRefusedWhereItIsNamed() {
        var address = Visits.fresh();
        var half = PictureBytes.half(PictureBytes.jpeg(900, 700, ThreadLocalRandom.current().nextInt()));
        var sha256 = field.upload("/evidence", "cortada.jpg", half).is(201).json().get("sha256").asText();
        var refused = field.put(address, Visits.body(0, bad(sha256))).is(422);
        assertThat(refused.pointers()).containsExactly("/answers/state_supply_pumping_photos/0");
        field.get(address).is(404);
    }

    @Test
    void aPhotoShowsSomethingOfTheQuestionnaireAndIsOfTheTeamAlone() {
        var address = Visits.fresh();
        field.put(address, Visits.body(0, Map.of("inhabitants", 420))).is(201);
        var body = new HashMap<String, Object>(Map.of("sha256", bring(), "questionId", "pumps.photos", "assetId", UUID.randomUUID()));
        field.put(address + "/photos/" + UUID.randomUUID(), body).is(201);
        for (var wrong : List.of("pumps", "pumps.name", "nada", "sector", "settlement", "pumps.photos.x")) {
            body.put("questionId", wrong);
            assertThat(field.put(address + "/photos/" + UUID.randomUUID(), body).is(422).pointers()).as(wrong)
                    .containsExactly("/questionId");
        }
        Api.as("coordinacion").put(address + "/photos/" + UUID.randomUUID(), Map.of("sha256", bring())).is(403);
    }
}
