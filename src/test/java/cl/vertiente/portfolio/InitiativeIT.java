package cl.vertiente.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Initiatives by REST: what they are, what happened to them in whatever order it was entered, and who may see it. */
@ServerTest
class InitiativeIT {

    private final Api designer = Api.as("diseno");
    private Ledger ledger;
    private final String at = "/initiatives/" + UUID.randomUUID();

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
        ledger = Ledger.signed();
    }

    private static String bip() {
        return "4%07d-0".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
    }

    private Map<String, Object> body() {
        return new LinkedHashMap<>(Map.of("process", "IMPROVEMENT", "object", "sistema APR El Progreso", "place", "Laja", "typology",
                "NETWORK", "stage", "EXECUTION", "communes", List.of("08304"),
                "shares", List.of(Map.of("agreementId", ledger.id, "percent", 100)),
                "asks", List.of(Map.of("year", 2026, "source", "FNDR", "amount", 500_000_000))));
    }

    private Map<String, Object> with(String field, Object value) {
        var varied = body();
        varied.put(field, value);
        return varied;
    }

    private static Map<String, Object> event(String kind, String on, Object... more) {
        var event = new LinkedHashMap<String, Object>(Map.of("kind", kind, "on", on));
        for (int i = 0; i < more.length; i += 2) {
            event.put(more[i].toString(), more[i + 1]);
        }
        return event;
    }

    private static List<Map<String, Object>> life() {
        return new ArrayList<>(List.of(event("POSTULATION", "2025-03-03", "amount", 500_000_000, "source", "FNDR"),
                event("SNI_ENTRY", "2025-03-20"), event("RATE", "2025-04-02", "rate", "FI"), event("RATE", "2025-06-10", "rate", "RS"),
                event("CORE_APPROVAL", "2025-08-14", "amount", 480_000_000, "reference", "CORE 512", "session", "Ordinaria 15"),
                event("AGREEMENT", "2025-10-01", "reference", "Res. 88", "party", "Municipalidad de Laja"),
                event("TENDER", "2026-01-12", "reference", "1234-56-LP26"),
                event("AWARD", "2026-04-20", "amount", 470_000_000, "taxId", "76.086.428-5")));
    }

    private String record(Map<String, Object> event) {
        var address = at + "/events/" + UUID.randomUUID();
        designer.put(address, event).is(201);
        return address;
    }

    private JsonNode read() {
        return designer.get(at).is(200).json();
    }

    @Test
    void isKeptOnceAndChangedByTheVersionThatWasRead() {
        var code = bip();
        designer.put(at, with("bipCode", code)).is(201);
        designer.put(at, with("bipCode", code)).is(200);
        var renamed = with("bipCode", code);
        renamed.put("object", "sistema APR Las Vegas");
        designer.put(at, renamed).is(428);
        var read = designer.get(at).is(200).header("ETag");
        assertThat(designer.put(at, renamed, "If-Match", read).is(200).json().get("name").asText()).contains("Las Vegas");
        designer.put(at, with("object", "otro"), "If-Match", read).is(412);
        assertThat(read().get("state").asText()).isEqualTo("IDEA");
        assertThat(designer.put("/initiatives/" + UUID.randomUUID(), with("bipCode", code)).is(422).pointers()).contains("/bipCode");
    }

    @ParameterizedTest
    @CsvSource({"3004 0123-0, /bipCode", "30040123—0, /bipCode", "3004012A-0, /bipCode", "30040123, /bipCode"})
    void refusesCodesThatAreNone(String code, String pointer) {
        assertThat(designer.put(at, with("bipCode", code)).is(422).pointers()).containsExactly(pointer);
        designer.get(at).is(404);
    }

    @Test
    void refusesSharesThatAreNotTheWhole() {
        assertThat(designer.put(at, with("shares", List.of(Map.of("agreementId", ledger.id, "percent", 99.5)))).is(422).pointers())
                .contains("/shares");
        assertThat(designer.put(at, with("shares", List.of(Map.of("agreementId", ledger.id, "percent", 50),
                Map.of("agreementId", ledger.id, "percent", 50)))).is(422).pointers()).contains("/shares");
        designer.put(at, with("shares", List.of(Map.of("agreementId", UUID.randomUUID(), "percent", 100)))).is(404);
    }

    @Test
    void standsWhereItsEventsSayInWhateverOrderTheyWereEntered() {
        designer.put(at, body()).is(201);
        var life = life();
        Collections.shuffle(life);
        life.forEach(this::record);
        var found = read();
        assertThat(found.get("state").asText()).as("entered as %s", life).isEqualTo("ADJUDICADA");
        assertThat(found.get("awarded").asLong()).isEqualTo(470_000_000);
        assertThat(found.get("approved").asLong()).isEqualTo(480_000_000);
        assertThat(found.get("events").findValuesAsText("kind")).containsExactly("POSTULATION", "SNI_ENTRY", "RATE", "RATE",
                "CORE_APPROVAL", "AGREEMENT", "TENDER", "AWARD");
        assertThat(found.get("findings").findValuesAsText("code")).as("three amounts without a paper, and nothing else")
                .containsExactly("WITHOUT_DOCUMENT", "WITHOUT_DOCUMENT", "WITHOUT_DOCUMENT");
    }

    @Test
    void saysWhatIsMissingBeforeAndRefusesItNot() {
        designer.put(at, body()).is(201);
        record(event("RATE", "2025-06-10", "rate", "RS"));
        assertThat(read().get("findings").findValuesAsText("code")).containsExactly("RATE_WITHOUT_ENTRY");
        record(event("SNI_ENTRY", "2025-03-20"));
        assertThat(read().get("findings")).isEmpty();
    }

    @Test
    void annulsAnEventWithItsReasonAndStandsWhereItWas() {
        designer.put(at, body()).is(201);
        record(event("SNI_ENTRY", "2025-03-20"));
        var wrong = record(event("WITHDRAWAL", "2025-05-02", "reason", "Renuncia"));
        assertThat(read().get("state").asText()).isEqualTo("DESISTIDA");
        designer.post(wrong + "/annul", Map.of("reason", " ")).is(422);
        designer.post(wrong + "/annul", Map.of("reason", "Era de otra iniciativa")).is(200);
        designer.post(wrong + "/annul", Map.of("reason", "Era de otra iniciativa")).is(200);
        designer.post(wrong + "/annul", Map.of("reason", "Otra razón")).is(409);
        var found = read();
        assertThat(found.get("state").asText()).isEqualTo("EN_EVALUACION");
        assertThat(found.get("events")).as("it stays to be seen").hasSize(2);
    }

    @Test
    void isProvenFromTheDayOnWhichTheDocumentArrived() {
        designer.put(at, body()).is(201);
        var event = record(event("AWARD", "2026-04-20", "amount", 470_000_000, "taxId", "76.086.428-5"));
        assertThat(read().get("findings").findValuesAsText("code")).contains("WITHOUT_DOCUMENT");
        var others = Api.as("coordinacion").upload("/evidence", "acta.pdf", Ledger.PDF).is(201).json().get("sha256").asText();
        var paper = event + "/papers/";
        designer.put(paper + "0".repeat(64), Map.of()).is(422);
        Api.as("gore.biobio").put(paper + others, Map.of()).is(403);
        designer.upload("/evidence", "acta.pdf", Ledger.PDF).is(201);
        var proven = designer.put(paper + others, Map.of()).is(201).json();
        designer.put(paper + others, Map.of()).is(200);
        assertThat(proven.get("findings").findValuesAsText("code")).doesNotContain("WITHOUT_DOCUMENT");
        assertThat(proven.at("/events/0/papers/0/recordedBy").asText()).isNotBlank();
        Api.as("gore.biobio").get(at + "/evidence/" + others).is(200);
        Api.as("gore.maule").get(at + "/evidence/" + others).is(404);
        designer.post(event + "/annul", Map.of("reason", "Era de otra iniciativa")).is(200);
        designer.put(paper + others, Map.of()).is(200);
    }

    @Test
    void isMovedByTwoPeopleAtOnceAndForgetsNeither() throws Exception {
        designer.put(at, body()).is(201);
        var days = new AtomicInteger();
        AtOnce.call(6, () -> designer.put(at + "/events/" + UUID.randomUUID(), event("RATE", "2026-03-0" + days.incrementAndGet(),
                "rate", "FI")).is(201));
        assertThat(read().get("events")).hasSize(6);
        assertThat(read().at("/clocks/0/since").asText()).isEqualTo("2026-03-06");
    }

    @Test
    void takesAnEventOnceWhateverSendsIt() {
        designer.put(at, body()).is(201);
        var address = record(event("SNI_ENTRY", "2025-03-20"));
        designer.put(address, event("SNI_ENTRY", "2025-03-20")).is(200);
        designer.put(address, event("SNI_ENTRY", "2025-03-21")).is(409);
        assertThat(read().get("events")).hasSize(1);
    }

    @Test
    void refusesWhatIsWrongInItself() {
        designer.put(at, body()).is(201);
        var events = at + "/events/" + UUID.randomUUID();
        assertThat(designer.put(events, event("SNI_ENTRY", "2025-02-31")).is(422).pointers()).containsExactly("/on");
        assertThat(designer.put(events, event("SNI_ENTRY", "2027-01-01")).is(422).pointers()).containsExactly("/on");
        assertThat(designer.put(events, event("PROGRESS", "2026-01-01", "percent", 100.5)).is(422).pointers()).containsExactly("/percent");
        assertThat(designer.put(events, event("RATE", "2026-01-01")).is(422).pointers()).containsExactly("/rate");
        assertThat(designer.put(events, event("STOP", "2026-01-01")).is(422).pointers()).containsExactly("/reason");
        assertThat(designer.put(events, event("TENDER", "2026-01-01", "reference", "licitación 12")).is(422).pointers())
                .containsExactly("/reference");
        assertThat(designer.put(events, event("AWARD", "2026-01-01", "amount", 1, "taxId", "76.086.428-4")).is(422).pointers())
                .containsExactly("/taxId");
        assertThat(designer.put(events, event("CORE_APPROVAL", "2026-01-01", "amount", 500_000_001, "reference", "1", "session", "2"))
                .is(422).pointers()).containsExactly("/amount");
        assertThat(designer.put(events, event("SNI_ENTRY", "2026-01-01", "sha256", "0".repeat(64))).is(422).pointers())
                .containsExactly("/sha256");
        assertThat(designer.put(events, event("AWARD", "2026-01-01", "amount", "1.234", "taxId", "76.086.428-5")).is(422).pointers())
                .containsExactly("/amount");
        assertThat(read().get("events")).isEmpty();
    }

    /** A committee of one test alone. */
    private static String system() {
        var name = "Comite " + UUID.randomUUID();
        var coordinator = Api.as("coordinacion");
        coordinator.upload("/imports/register?dryRun=false", "registro.csv", ("N°;Comuna;Nombre oficial sistema;N° de Arranques a diciembre"
                + " 2020\n55;Yumbel;" + name + ";40\n").getBytes(StandardCharsets.UTF_8)).is(200);
        return coordinator.get("/water-systems?q=" + name.replace(' ', '+')).is(200).json().at("/items/0/id").asText();
    }

    @Test
    void goesOnWithTheCommitteeThatAbsorbedItsOwn() {
        var coordinator = Api.as("coordinacion");
        var duplicate = system();
        var survivor = system();
        assertThat(designer.put(at, with("systems", List.of(duplicate))).is(422).pointers()).containsExactly("/systems");
        coordinator.put(ledger.path("/participations/" + UUID.randomUUID()), Map.of("waterSystemId", duplicate,
                "beneficiaries", 10)).is(201);
        designer.put(at, with("systems", List.of(duplicate))).is(201);
        coordinator.post("/water-systems/" + duplicate + "/merge", Map.of("into", survivor, "reason", "Es el mismo"), "If-Match",
                coordinator.get("/water-systems/" + duplicate).is(200).header("ETag")).is(200);
        assertThat(read().get("systems").findValuesAsText("id")).containsExactly(survivor);
        assertThat(designer.get("/initiatives?system=" + survivor).is(200).json().get("items")).hasSize(1);
    }

    @Test
    void isSeenByItsRegionAlone() {
        designer.put(at, body()).is(201);
        Api.as("gore.biobio").get(at).is(200);
        for (var outside : List.of("gore.maule")) {
            Api.as(outside).get(at).is(404);
            assertThat(Api.as(outside).get("/initiatives?agreement=" + ledger.id).is(200).json().get("items")).isEmpty();
        }
        Api.as("gore.biobio").put(at, body()).is(403);
        designer.put(at + "/events/" + UUID.randomUUID(), event("SNI_ENTRY", "2025-03-20")).is(201);
        var mine = designer.get("/initiatives?agreement=" + ledger.id).is(200).json();
        assertThat(mine.at("/items/0/id").asText()).isEqualTo(at.substring(at.lastIndexOf('/') + 1));
        assertThat(mine.at("/counts/EN_EVALUACION").asInt()).isEqualTo(1);
        assertThat(designer.get("/initiatives?agreement=" + ledger.id + "&state=RS").is(200).json().get("items")).isEmpty();
        designer.get("/initiatives?state=NADA").is(400);
        designer.get("/initiatives?agreement=" + ledger.id, "Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .is(200);
    }
}
