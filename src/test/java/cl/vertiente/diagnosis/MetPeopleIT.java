package cl.vertiente.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visits;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People who were met on a visit: told to few, each telling noted; found when they ask, and erased once the record is closed. */
@ServerTest
class MetPeopleIT {

    private final Api coordinator = Api.as("coordinacion");
    private final Api admin = Api.as("admin");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static Map<String, Object> met(String name) {
        var answers = Visits.complete();
        answers.put("consent", true);
        answers.put("consent_name", name);
        answers.put("interviewees", List.of(Map.of("id", UUID.randomUUID(), "name", name, "post", "Tesorera", "tax_id", "9.876.543-3")));
        return answers;
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private JsonNode found(String person) {
        return admin.post("/personal-data/search", Map.of("person", person)).is(200).json().get("records");
    }

    @Test
    void areFoundByNameAndErasedInEveryVersionOnceTheRecordIsClosed() {
        var name = "Ángela Inventada " + UUID.randomUUID().toString().substring(0, 8);
        var address = Visits.inReview(Visits.body(0, met(name)));
        Visits.step(coordinator, address, "approve", Map.of()).is(200);
        var held = found(name.replace("Á", "a"));
        assertThat(held).hasSize(1);
        assertThat(held.get(0).get("name").asText()).isEqualTo(name);
        assertThat(held.get(0).get("what").asText()).contains("FD-PAT-APR-08-DEMO-");
        var forget = "/personal-data/DIAGNOSIS_PERSON/" + id(address) + "/forget";
        admin.post(forget, Map.of("reason", "Lo pidió")).is(409);
        Visits.step(coordinator, address, "close", Map.of()).is(200);
        admin.post(forget, Map.of("reason", "Lo pidió")).is(204);
        assertThat(found(name)).isEmpty();
        var kept = coordinator.get(address).is(200);
        assertThat(kept.text()).doesNotContain(name).doesNotContain("9876543");
        assertThat(kept.json().at("/answers/interviewees/0/post").asText()).as("what is not personal stays").isEqualTo("Tesorera");
        assertThat(kept.json().at("/answers/inhabitants").asInt()).isEqualTo(420);
    }

    @Test
    void whoeverIsToldAndDidNotWriteItLeavesALine() {
        var address = Visits.inReview(Visits.body(0, met("Berta Inventada")));
        var reads = "/audit?kind=READ&record=" + id(address);
        var before = Api.as("auditoria").get(reads).is(200).json().get("items").size();
        Api.as("terreno").get(address).is(200);
        assertThat(Api.as("auditoria").get(address).is(200).text()).doesNotContain("Berta");
        assertThat(Api.as("auditoria").get(reads).is(200).json().get("items")).as("the author and the masked").hasSize(before);
        assertThat(coordinator.get(address).is(200).text()).contains("Berta Inventada");
        assertThat(Api.as("auditoria").get(reads).is(200).json().get("items")).hasSize(before + 1);
    }
}
