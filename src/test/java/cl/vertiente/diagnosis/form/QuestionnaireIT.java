package cl.vertiente.diagnosis.form;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Sha256;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The diagnosis form by REST: read in any version, and a next one tried, published once and for good. */
@ServerTest
class QuestionnaireIT {

    private static final String FORM = "/questionnaires/diagnosis";

    private final Api coordinator = Api.as("coordinacion");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static ObjectNode current() {
        return (ObjectNode) Api.as("coordinacion").get(FORM + "/current").is(200).json();
    }

    /** The current version with the next number and one more question, by an identifier that no version has. */
    static ObjectNode next() {
        var next = current();
        next.put("version", next.get("version").asInt() + 1).put("reason", "Se agrega una pregunta de prueba");
        var id = "extra_" + UUID.randomUUID().toString().substring(0, 8);
        ((ObjectNode) next.get("texts")).put("q." + id, "Pregunta de prueba " + id);
        ((ArrayNode) next.at("/sections/1/questions")).addObject().put("id", id).put("type", "TEXT").put("label", "q." + id)
                .put("source", "Prueba");
        return next;
    }

    @Test
    void theFirstVersionIsThereForEverybody() {
        var first = Api.as("terreno").get(FORM + "/1").is(200);
        assertThat(first.json().get("key").asText()).isEqualTo("diagnosis");
        assertThat(first.json().get("sections")).hasSizeGreaterThan(10);
        assertThat(first.json().at("/texts/q.gps").asText()).isEqualTo("Coordenada de terreno");
        assertThat(first.header("ETag")).isNotBlank();
        assertThat(Api.as("gore.maule").get(FORM + "/current").is(200).json().get("version").asInt()).isPositive();
        var listed = Api.as("auditoria").get(FORM).is(200).json().get("items");
        assertThat(listed.get(listed.size() - 1).get("version").asInt()).isEqualTo(1);
        assertThat(listed.get(listed.size() - 1).get("sha256")).isEqualTo(first.json().get("sha256"));
    }

    @Test
    void theHashIsThatOfTheTextThatIsStored() throws Exception {
        try (var connection = Server.running().database().connect(Server.running().database().application());
                var rows = connection.createStatement().executeQuery("SELECT definition, sha256 FROM questionnaire_version")) {
            int read = 0;
            while (rows.next()) {
                assertThat(Sha256.of(rows.getString(1))).isEqualTo(rows.getString(2));
                read++;
            }
            assertThat(read).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9999", "99999999999", "-1", "abc", "CURRENT", "1.0"})
    void anUnknownVersionIsNotFound(String version) {
        coordinator.get(FORM + "/" + version).is(404);
    }

    @Test
    void theNextVersionIsTriedThenPublishedOnce() {
        var next = next();
        int number = next.get("version").asInt();
        var tried = coordinator.post(FORM + "?dryRun=true", next).is(200).json();
        assertThat(tried.get("changes")).hasSize(1);
        assertThat(tried.at("/changes/0/kind").asText()).isEqualTo("ADDED");
        assertThat(tried.get("created").asBoolean()).isFalse();
        coordinator.get(FORM + "/" + number).is(404);

        var before = coordinator.get(FORM + "/1").is(200).text();
        var published = coordinator.post(FORM + "?dryRun=false", next).is(201);
        assertThat(published.header("Location")).endsWith("/api/v1" + FORM + "/" + number);
        assertThat(published.json().get("sha256")).isEqualTo(tried.get("sha256"));
        assertThat(coordinator.post(FORM + "?dryRun=false", next).is(200).json().get("created").asBoolean()).isFalse();
        assertThat(current().get("version").asInt()).isEqualTo(number);
        assertThat(coordinator.get(FORM + "/1").is(200).text()).as("records of the first version keep theirs").isEqualTo(before);

        ((ObjectNode) next.get("texts")).put("q.gps", "Otro texto");
        assertThat(coordinator.post(FORM + "?dryRun=false", next).is(422).pointers()).containsExactly("/version");
        var audit = Api.as("auditoria").get("/audit?useCase=PublishQuestionnaire").is(200).json().get("items");
        assertThat(StreamSupport.stream(audit.spliterator(), false)).extracting(entry -> entry.get("recordId").asText())
                .contains(String.valueOf(number));
    }

    @Test
    void aReasonIsNeededToPublishAndNotToTry() {
        var next = next();
        next.remove("reason");
        coordinator.post(FORM, next).is(200);
        assertThat(coordinator.post(FORM + "?dryRun=false", next).is(422).pointers()).containsExactly("/reason");
        next.put("reason", " x ");
        assertThat(coordinator.post(FORM + "?dryRun=false", next).is(422).pointers()).containsExactly("/reason");
    }

    /** Everybody brings another one under the same number: one of them is published. */
    @Test
    void ofTwoWhoPublishAtOnceOneDoes() throws Exception {
        var number = current().get("version").asInt() + 1;
        var turn = new AtomicInteger();
        var bodies = List.of(next(), next(), next(), next());
        var answers = AtOnce.call(bodies.size(), () -> coordinator.post(FORM + "?dryRun=false", bodies.get(turn.getAndIncrement())));
        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(201, 422, 422, 422);
        assertThat(current().get("version").asInt()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/sections/1/questions/0/type | \"COLOUR\"                                          | /sections/1/questions/0/type",
        "/sections/1/questions/0/type | \"TEXT\"                                            | /sections/1/questions/0/choices",
        "/sections/1/questions/0/hint | \"nowhere\"                                         | /sections/1/questions/0/hint",
        "/sections/1/questions/0/relevance | {\"rule\":{\"eval\":[1]},\"text\":\"r.bad\"}   | /sections/1/questions/0/relevance/rule",
        "/sections/1/questions/0/relevance | {\"rule\":{\"==\":[{\"var\":\"x\"},1]},\"text\":\"r.bad\"} | "
                + "/sections/1/questions/0/relevance/rule",
        "/sections/2/questions/0/range/max | 1e400                                          | /sections/2/questions/0/range/max",
        "/sections/2/questions/0/unit | \"familias\"                                        | /sections/2/questions/0/unit",
        "/indicators/0/kind | \"FLAG\"                                                      | /indicators/0/kind",
        "/texts/q.gps | 5                                                                   | /texts/q.gps",
        "/version | 77                                                                      | /version",
        "/key | \"other\"                                                                   | /key",
        "/sections | []                                                                     | /sections",
        "/sections | null                                                                   | /sections",
        "/colour | 1                                                                        | /colour",
        "/version | \"dos\"                                                                 | /version"})
    void whatCannotBePublishedIsRefusedAtItsPlace(String place, String value, String pointer) throws Exception {
        var next = next();
        var at = (ObjectNode) next.at(place.substring(0, place.lastIndexOf('/')));
        var wrong = cl.vertiente.shared.Json.mapper().readTree("[" + value + "]").get(0);
        at.set(place.substring(place.lastIndexOf('/') + 1), wrong);
        var text = value.equals("1e400") ? next.toString().replace("Infinity", "1e400").replace("\"1e400\"", "1e400") : next.toString();
        var refused = coordinator.post(FORM + "?dryRun=false", text).is(422);
        assertThat(refused.pointers()).contains(pointer);
        assertThat(refused.json().at("/errors/0/message").asText()).isNotBlank();
        assertThat(current().get("version").asInt()).isEqualTo(next().get("version").asInt() - 1);
    }

    @Test
    void whatCannotBeReadIsRefused() {
        coordinator.post(FORM, "no es json").is(400);
        coordinator.post(FORM, "[]").is(400);
        coordinator.post(FORM, "{\"key\":\"diagnosis\",\"sections\":" + "[".repeat(500) + "]".repeat(500) + "}").is(400);
        coordinator.post(FORM, "{}").is(422);
        coordinator.post(FORM + "?dryrun=true", next()).is(400);
        coordinator.post(FORM + "?dryRun=perhaps", next()).is(400);
        var large = next();
        ((ObjectNode) large.get("texts")).put("q.large", "x".repeat(1_100_000));
        coordinator.post(FORM, large).is(413);
    }

    @Test
    void whoOnlyReadsDoesNotPublish() {
        for (var account : List.of("terreno", "rendiciones", "gore.biobio", "gore.biobio.tecnica", "auditoria")) {
            Api.as(account).post(FORM, next()).is(403);
        }
        Api.as("admin").post(FORM, next()).is(200);
    }
}
