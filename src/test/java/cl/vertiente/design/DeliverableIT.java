package cl.vertiente.design;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.DraftedAgreement;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What designs deliver by REST: versions of documents, and what the coordinator says of them. */
@ServerTest
class DeliverableIT {

    private final Api designer = Api.as("diseno");
    private final Api coordinator = Api.as("coordinacion");
    private Designed design;

    @BeforeEach
    void begun() {
        Ledger.clock(Server.CLOCK);
        design = new Designed().started();
    }

    @Test
    void isNumberedWithinItsProductAndTakenOnce() {
        var at = design.at() + "/products/BUDGET/deliverables/" + UUID.randomUUID();
        var said = Map.of("title", "Presupuesto", "sha256", DraftedAgreement.document(designer));
        designer.put(at, said).is(201);
        designer.put(at, said).is(200);
        designer.put(at, Map.of("title", "Otro", "sha256", said.get("sha256"))).is(409);
        design.deliver("BUDGET").is(201);
        design.deliver("TOPOGRAPHY").is(201);
        assertThat(design.last("BUDGET").get("number").asInt()).isEqualTo(2);
        assertThat(design.last("TOPOGRAPHY").get("number").asInt()).isEqualTo(1);
        assertThat(design.read().get("deliverables").findValuesAsText("state"))
                .containsExactlyInAnyOrder("DELIVERED", "DELIVERED", "SUPERSEDED");
    }

    @Test
    void refusesWhatIsNoDeliverable() {
        assertThat(design.deliver("BUDGET", "0".repeat(64)).is(422).pointers()).containsExactly("/sha256");
        assertThat(design.deliver("BUDGET", "nada").is(422).pointers()).containsExactly("/sha256");
        assertThat(design.deliver("BUDGET", DraftedAgreement.document(coordinator)).is(422).pointers()).as("somebody else brought it")
                .containsExactly("/sha256");
        design.deliver("LAND").is(404);
        var document = DraftedAgreement.document(designer);
        design.deliver("BUDGET", document).is(201);
        design.deliver("BUDGET", document).is(409);
        design.verb(designer, "suspend", Map.of("reason", "Prueba")).is(200);
        design.deliver("BUDGET").is(409);
        assertThat(design.read().get("deliverables")).hasSize(1);
    }

    @Test
    void isObservedReturnedAndApproved() {
        design.deliver("BUDGET").is(201);
        design.review(designer, "BUDGET", "approve", Map.of()).is(403);
        assertThat(design.review(coordinator, "BUDGET", "observe", Map.of("words", " ")).is(422).pointers()).containsExactly("/words");
        design.review(coordinator, "BUDGET", "observe", Map.of("words", "Faltan partidas")).is(200);
        design.review(coordinator, "BUDGET", "observe", Map.of("words", "Y los gastos generales")).is(200);
        design.review(coordinator, "BUDGET", "return", Map.of("words", "Rehacer")).is(200);
        design.review(coordinator, "BUDGET", "return", Map.of("words", "Rehacer")).is(409);
        var first = design.last("BUDGET");
        assertThat(first.get("state").asText()).isEqualTo("RETURNED");
        assertThat(first.get("reviews").findValuesAsText("words")).containsExactly("Faltan partidas", "Y los gastos generales", "Rehacer");
        design.deliver("BUDGET").is(201);
        design.verb(coordinator, "deliverables/" + first.get("id").asText() + "/approve", Map.of()).is(409);
        design.review(coordinator, "BUDGET", "approve", Map.of()).is(200);
        assertThat(design.last("BUDGET").get("state").asText()).isEqualTo("APPROVED");
        var last = design.at() + "/deliverables/" + design.last("BUDGET").get("id").asText();
        coordinator.post(last + "/return", Map.of("words", "x")).is(428);
        coordinator.post(design.at() + "/deliverables/" + UUID.randomUUID() + "/approve", Map.of(), "If-Match", "*").is(404);
    }

    @Test
    void isReadByTheRegionalGovernmentOnceItIsApproved() {
        var gore = Api.as("gore.biobio.tecnica");
        var document = DraftedAgreement.document(designer);
        design.deliver("BUDGET", document).is(201);
        var file = design.at() + "/evidence/" + document;
        assertThat(gore.get(design.at()).is(200).json().get("deliverables")).isEmpty();
        gore.get(file).is(404);
        designer.get(file).is(200);
        design.review(coordinator, "BUDGET", "approve", Map.of()).is(200);
        assertThat(gore.get(design.at()).is(200).json().get("deliverables")).hasSize(1);
        gore.get(file).is(200);
        Api.as("gore.maule").get(file).is(404);
        designer.get(design.at() + "/evidence/" + DraftedAgreement.document(designer)).is(404);
    }

    @Test
    void ofAnApprovedDesignNothingIsReviewed() {
        design = new Designed().done();
        design.review(coordinator, "BUDGET", "approve", Map.of()).is(200);
        design.review(coordinator, "TOPOGRAPHY", "approve", Map.of()).is(200);
        design.verb(designer, "submit", Map.of()).is(200);
        design.verb(coordinator, "approve", Map.of()).is(200);
        design.review(coordinator, "BUDGET", "return", Map.of("words", "Prueba")).is(409);
        design.verb(coordinator, "reopen", Map.of("reason", "Prueba")).is(200);
        design.review(coordinator, "BUDGET", "return", Map.of("words", "Prueba")).is(200);
    }
}
