package cl.vertiente.committee;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contacts, installations, board, identity and merges as those who keep committees record them, and as others see them. */
@ServerTest
class CommitteeKeepingIT {

    private final Api coordinator = Api.as("coordinacion");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static Map<String, Object> contact() {
        return new HashMap<>(Map.of("purpose", "WATER_QUALITY", "kind", "PERSON", "name", "Ana Prueba", "phone", "9 1234 5678", "email",
                "ana@example.cl", "channel", "WHATSAPP", "consentOn", "2026-10-01", "consentVersion", "2024-1", "validFrom", "2026-10-01"));
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    private static String one(String system, String what) {
        return system + "/" + what + "/" + UUID.randomUUID();
    }

    @Test
    void aContactIsRecordedOnceAndChangedOnlyByWhoReadIt() {
        var address = one(Registered.alone(), "contacts");
        var first = coordinator.put(address, contact()).is(201);
        assertThat(first.json().get("phone").asText()).isEqualTo("+56912345678");
        coordinator.put(address, contact()).is(200);
        var ended = with(contact(), "validUntil", "2026-10-15");
        coordinator.put(address, ended).is(428);
        var changed = coordinator.put(address, ended, "If-Match", first.header("ETag")).is(200).json();
        assertThat(changed.get("inForce").asBoolean()).isFalse();
        var stale = coordinator.put(address, with(ended, "name", "Otra"), "If-Match", first.header("ETag")).is(412).json();
        assertThat(stale.at("/current/validUntil").asText()).as("the problem says what is there now").isEqualTo("2026-10-15");
        coordinator.put(one(Registered.alone(), "contacts").replaceAll("[^/]+$", Registered.id(address)), contact()).is(409);
    }

    @Test
    void aContactThatCannotBeIsRefusedWithItsPlaceAndNothingIsKept() {
        var system = Registered.alone();
        refused(system, with(contact(), "phone", "12"), "/phone");
        refused(system, with(contact(), "email", "ana"), "/email");
        refused(system, with(contact(), "consentOn", null), "/consentOn");
        refused(system, with(contact(), "consentVersion", "2099-1"), "/consentVersion");
        refused(system, with(contact(), "purpose", "NOTHING"), "/purpose");
        refused(system, with(contact(), "validUntil", "2026-01-01"), "/validUntil");
        refused(system, with(contact(), "name", " "), "/name");
        refused(system, with(contact(), "channel", "PIGEON"), "/channel");
        assertThat(coordinator.get(system + "/contacts").is(200).json().get("items")).isEmpty();
    }

    private void refused(String system, Map<String, Object> body, String pointer) {
        assertThat(coordinator.put(one(system, "contacts"), body).is(422).pointers()).contains(pointer);
    }

    @Test
    void phonesAreForThoseWhoAnswerForTheCommitteeAndReadingThemIsLogged() {
        var system = Registered.served(0);
        var address = one(system, "contacts");
        Api.as("terreno").put(address, contact()).is(201);
        assertThat(Api.as("capacitacion").get(address).is(200).json().get("phone").asText()).isEqualTo("+56912345678");
        for (var other : List.of("gore.biobio", "auditoria", "rendiciones", "terreno2")) {
            var seen = Api.as(other).get(address).is(200).json();
            assertThat(seen.get("phone").asText()).as(other).isEqualTo("+56*******78");
            assertThat(seen.get("email").asText()).as(other).isEqualTo("a***@***");
            assertThat(seen.get("masked").asBoolean()).isTrue();
        }
        Api.as("gore.maule").get(address).is(404);
        Api.as("gore.maule").get(system + "/contacts").is(404);
        var lines = Api.as("auditoria").get("/audit?useCase=ReadContacts&limit=500").is(200).json().get("items");
        var read = StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> line.get("recordId").asText().equals(Registered.id(address))).toList();
        assertThat(read).as("one line for the trainer, none for who saw it masked").hasSize(1);
    }

    @Test
    void aContactIsFoundByItsNameAndForgottenOnceItIsOutOfUse() {
        var name = "Hortensia " + UUID.randomUUID().toString().substring(0, 8);
        var address = one(Registered.alone(), "contacts");
        var body = with(contact(), "name", name);
        coordinator.put(address, body).is(201);
        var admin = Api.as("admin");
        var found = admin.post("/personal-data/search", Map.of("person", name)).is(200).json().get("records");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("what").asText()).contains("Avisos de calidad del agua");
        var forget = "/personal-data/COMMITTEE_CONTACT/" + Registered.id(address) + "/forget";
        admin.post(forget, Map.of("reason", "Lo pidió")).is(409);
        coordinator.put(address, with(body, "validUntil", "2026-10-19"), "If-Match", "*").is(200);
        admin.post(forget, Map.of("reason", "Lo pidió")).is(204);
        var kept = coordinator.get(address).is(200).text();
        assertThat(kept).doesNotContain(name).doesNotContain("912345678").doesNotContain("ana@example.cl").contains("WATER_QUALITY");
        var trail = Api.as("auditoria").get("/audit?record=" + Registered.id(address)).is(200).json().get("items");
        assertThat(trail).as("who did what stays").isNotEmpty();
        trail.forEach(line -> assertThat(Api.as("auditoria").get("/audit/" + line.get("id").asText()).is(200).text()).doesNotContain(name));
        coordinator.put(address, body, "If-Match", "*").is(409);
        assertThat(admin.post("/personal-data/search", Map.of("person", name)).is(200).json().get("records")).isEmpty();
    }

    @Test
    void ofTwoWhoRecordAtOnceWhatTheyReadOneIsToldSo() throws Exception {
        var address = one(Registered.alone(), "assets");
        var read = coordinator.put(address, tank()).is(201).header("ETag");
        var pool = java.util.concurrent.Executors.newFixedThreadPool(2);
        try {
            var answers = pool.invokeAll(java.util.stream.Stream.of("REGULAR", "NOT_OBSERVED")
                    .<java.util.concurrent.Callable<Integer>>map(condition -> () ->
                            coordinator.put(address, with(tank(), "condition", condition), "If-Match", read).status()).toList());
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 412);
        } finally {
            pool.shutdownNow();
        }
        assertThat(coordinator.get(address + "/observations").is(200).json().get("items")).hasSize(2);
    }

    @Test
    void onlyThoseWhoAnswerForACommitteeChangeWhatIsNotedOfIt() {
        var alone = Registered.alone();
        Api.as("terreno").put(one(alone, "contacts"), contact()).is(403);
        Api.as("terreno").put(one(alone, "assets"), tank()).is(403);
        Api.as("terreno2").put(one(Registered.served(0), "assets"), tank()).is(403);
        Api.as("terreno").put(one(Registered.served(0), "assets"), tank()).is(201);
        Api.as("capacitacion").put(one(Registered.served(0), "contacts"), contact()).is(201);
        Api.as("gore.biobio").put(one(Registered.served(0), "contacts"), contact()).is(403);
        Api.as("rendiciones").put(one(Registered.served(0), "assets"), tank()).is(403);
        coordinator.put("/water-systems/" + UUID.randomUUID() + "/contacts/" + UUID.randomUUID(), contact()).is(404);
    }

    @Test
    void purposesAreAListThatTheCoordinatorKeeps() {
        var code = "P" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        var address = "/contact-purposes/" + code;
        var added = coordinator.put(address, Map.of("name", "Lecturas", "position", 90, "retired", false)).is(201);
        coordinator.put(address, Map.of("name", "Lecturas", "position", 90, "retired", false)).is(200);
        var retired = Map.of("name", "Lecturas", "position", 90, "retired", true);
        coordinator.put(address, retired).is(428);
        var system = Registered.alone();
        var contact = one(system, "contacts");
        coordinator.put(contact, with(contact(), "purpose", code)).is(201);
        coordinator.put(address, retired, "If-Match", added.header("ETag")).is(200);
        coordinator.put(contact, with(with(contact(), "purpose", code), "name", "Otra"), "If-Match", "*").is(200);
        refused(system, with(contact(), "purpose", code), "/purpose");
        coordinator.put("/contact-purposes/minor", retired).is(404);
    }

    private static Map<String, Object> tank() {
        return new HashMap<>(Map.of("kind", "TANK", "name", "Estanque 1", "condition", "GOOD", "observedOn", "2026-10-01", "values",
                Map.of("VOLUME", 30, "TYPE", "ELEVATED", "BOOSTER", true, "MATERIAL", Map.of("missing", "NOT_OBSERVED")),
                "position", Map.of("source", "PHONE", "latitude", -37.1, "longitude", -72.55, "accuracyMetres", 8)));
    }

    private static JsonNode value(JsonNode asset, String code) {
        return StreamSupport.stream(asset.get("values").spliterator(), false).filter(value -> value.get("code").asText().equals(code))
                .findFirst().orElseThrow();
    }

    @Test
    void whatIsSeenOfAnInstallationStaysAndADayShowsWhatWasSeenUpToIt() {
        var system = Registered.alone();
        var address = one(system, "assets");
        var first = coordinator.put(address, tank()).is(201);
        assertThat(value(first.json(), "VOLUME").get("shown").asText()).isEqualTo("30 m³");
        assertThat(value(first.json(), "MATERIAL").at("/value/missing").asText()).isEqualTo("NOT_OBSERVED");
        assertThat(first.json().at("/position/utmZone").asInt()).isEqualTo(18);
        coordinator.put(address, tank()).is(200);
        var worse = with(with(with(tank(), "condition", "BAD"), "observedOn", "2026-10-15"), "note", "Filtra");
        coordinator.put(address, worse).is(428);
        coordinator.put(address, worse, "If-Match", first.header("ETag")).is(200);
        coordinator.put(address, worse).is(200);
        coordinator.put(address, with(worse, "note", "Filtra más"), "If-Match", first.header("ETag")).is(412);
        var earlier = with(with(tank(), "condition", "REGULAR"), "observedOn", "2026-09-01");
        coordinator.put(address, earlier, "If-Match", "*").is(200);
        assertThat(coordinator.get(address).is(200).json().get("letter").asText()).isEqualTo("C");
        assertThat(coordinator.get(system + "/assets?date=2026-09-15").is(200).json().at("/items/0/letter").asText()).isEqualTo("B");
        assertThat(coordinator.get(system + "/assets?date=2026-10-14").is(200).json().at("/items/0/letter").asText()).isEqualTo("A");
        assertThat(coordinator.get(system + "/assets?date=2026-08-31").is(200).json().get("items")).isEmpty();
        assertThat(coordinator.get(address + "/observations").is(200).json().get("items")).hasSize(3);
        coordinator.get(system + "/assets?date=ayer").is(400);
        Api.as("gore.maule").get(system + "/assets").is(404);
        Api.as("gore.maule").get(address).is(404);
    }

    @Test
    void aSumNeverCountsWhatNobodySaw() {
        var system = Registered.alone();
        coordinator.put(one(system, "assets"), tank()).is(201);
        coordinator.put(one(system, "assets"), with(tank(), "values", Map.of("VOLUME", 12.5))).is(201);
        coordinator.put(one(system, "assets"), with(tank(), "values", Map.of())).is(201);
        var retired = with(with(tank(), "retiredOn", "2026-09-30"), "retiredReason", "Se cambió por otro");
        coordinator.put(one(system, "assets"), retired).is(201);
        var total = coordinator.get(system + "/assets").is(200).json().at("/totals/0");
        assertThat(total.get("sum").asDouble()).isEqualTo(42.5);
        assertThat(total.get("counted").asInt()).isEqualTo(2);
        assertThat(total.get("unobserved").asInt()).isEqualTo(1);
    }

    @Test
    void anInstallationThatCannotBeIsRefusedWithItsPlace() {
        var system = Registered.alone();
        for (var wrong : Map.of("/values/VOLUME", with(tank(), "values", Map.of("VOLUME", -1)), "/values/DEPTH",
                with(tank(), "values", Map.of("DEPTH", 1)), "/values/TYPE", with(tank(), "values", Map.of("TYPE", "ROUND")),
                "/values/BOOSTER", with(tank(), "values", Map.of("BOOSTER", List.of(1))), "/kind", with(tank(), "kind", "TREE"),
                "/note", with(tank(), "condition", "NOT_OPERATIVE"), "/observedOn", with(tank(), "observedOn", "2027-01-01"),
                "/retiredReason", with(tank(), "retiredOn", "2026-09-01"), "/position/easting", with(tank(), "position",
                        Map.of("source", "PAPER", "utmZone", 18, "easting", 5890000, "northing", 700000))).entrySet()) {
            assertThat(coordinator.put(one(system, "assets"), wrong.getValue()).is(422).pointers()).contains(wrong.getKey());
        }
        assertThat(coordinator.get(system + "/assets").is(200).json().get("items")).isEmpty();
        var address = one(system, "assets");
        coordinator.put(address, tank()).is(201);
        coordinator.put(address, with(with(tank(), "kind", "PUMP"), "values", Map.of())).is(409);
    }

    private static Map<String, Object> member(String from, String until) {
        return new HashMap<>(Map.of("post", "TREASURER", "name", "Elba Prueba", "taxId", "12.345.678-5", "phone", "912345678", "electedOn",
                from, "validUntil", until));
    }

    @Test
    void aBoardThatEndsSoonAsksForAttentionUntilItIsRenewed() {
        var name = Registered.name();
        var system = Registered.alone("Yumbel", name);
        var due = "/water-systems?board=DUE&q=" + name.replace(' ', '+');
        var old = one(system, "board");
        coordinator.put(old, member("2023-11-01", "2026-11-01")).is(201);
        assertThat(coordinator.get(due).is(200).json().get("items")).hasSize(1);
        coordinator.get("/water-systems?board=SOON").is(400);
        var next = with(member("2026-10-10", "2029-10-10"), "renews", Registered.id(old));
        assertThat(coordinator.put(one(system, "board"), with(next, "post", "DIRECTOR")).is(422).pointers()).contains("/renews");
        var renewal = one(system, "board");
        coordinator.put(renewal, next).is(201);
        var board = coordinator.put(renewal, next).is(200).json().get("board");
        assertThat(board.findValuesAsText("validity")).containsExactly("VALID", "RENEWED");
        assertThat(coordinator.get(due).is(200).json().get("items")).isEmpty();
        assertThat(coordinator.post(renewal + "/end", Map.of("endedOn", "2026-10-20")).is(422).pointers()).contains("/reason");
        var ended = Map.of("endedOn", "2026-10-20", "reason", "Renuncia");
        coordinator.post(renewal + "/end", ended).is(200);
        coordinator.post(renewal + "/end", ended).is(200);
        coordinator.post(old + "/end", ended).is(409);
    }

    @Test
    void theCertificateOfTheBoardIsKeptWithItsFileAndSaysWhetherItServes() {
        var system = Registered.alone();
        assertThat(coordinator.get(system).is(200).json().at("/certificate/state").asText()).isEqualTo("MISSING");
        var file = coordinator.upload("/evidence", "certificado.pdf", Ledger.PDF).is(201).json().get("sha256").asText();
        var address = one(system, "board-certificates");
        var paper = Map.of("issuedOn", "2026-10-01", "boardUntil", "2028-10-01", "evidenceSha256", file);
        assertThat(coordinator.put(address, paper).is(201).json().at("/certificate/state").asText()).isEqualTo("ACCEPTABLE");
        coordinator.put(address, paper).is(200);
        coordinator.put(address, with(new HashMap<>(paper), "boardUntil", "2028-10-02")).is(409);
        coordinator.put(one(system, "board-certificates"), with(new HashMap<>(paper), "issuedOn", "2027-10-01")).is(422);
        coordinator.put(one(system, "board-certificates"), with(new HashMap<>(paper), "evidenceSha256", "0".repeat(64))).is(422);
        assertThat(Api.as("auditoria").get(address + "/evidence").is(200).bytes()).isEqualTo(Ledger.PDF);
        Api.as("gore.biobio").get(address + "/evidence").is(403);
        Api.as("terreno").put(one(system, "board-certificates"), paper).is(403);
        coordinator.get(one(system, "board-certificates") + "/evidence").is(404);
    }

    @Test
    void identityIsKeptBesideWhatTheRegisterSays() {
        var system = Registered.alone();
        var read = coordinator.get(system).is(200);
        var operator = Map.of("name", "Comité de papel", "kind", "COMMITTEE", "papers", Map.of("personalityNumber", "123",
                "personalityFolder", "45", "personalityDate", "1998-05-01", "communityRegisterNumber", "678"));
        var body = new HashMap<String, Object>(Map.of("officialName", read.json().get("officialName").asText(), "operator", operator,
                "identity", Map.of("sector", "Los Troncos", "servedCommunes", List.of("08303", "08313"), "seenSettlement", "DISPERSED")));
        var kept = coordinator.put(system, body, "If-Match", read.header("ETag")).is(200).json();
        assertThat(kept.at("/identity/servedCommunes").findValuesAsText("name")).as("the commune in which it lies is no other one")
                .containsExactly("Cabrero");
        assertThat(kept.at("/operator/papers/communityRegisterNumber").asText()).isEqualTo("678");
        assertThat(kept.get("settlementType").isNull()).as("what the register says is not edited").isTrue();
        var unknown = with(body, "identity", Map.of("servedCommunes", List.of("99999")));
        assertThat(coordinator.put(system, unknown, "If-Match", "*").is(422).pointers()).contains("/identity/servedCommunes/0");
        coordinator.put(system, with(body, "operator", Map.of("name", "x", "kind", "COMMITTEE", "papers",
                Map.of("personalityDate", "2030-01-01"))), "If-Match", "*").is(422);
        var stale = coordinator.put(system, body, "If-Match", read.header("ETag")).is(412).json();
        assertThat(stale.at("/current/identity/sector").asText()).isEqualTo("Los Troncos");
    }

    @Test
    void aMergeMovesWhatHangsOnTheDuplicateAndLeavesATrailOnBoth() {
        var duplicate = Registered.alone();
        var survivor = Registered.alone();
        var contact = one(duplicate, "contacts");
        coordinator.put(contact, contact()).is(201);
        coordinator.put(one(duplicate, "assets"), tank()).is(201);
        coordinator.put(one(duplicate, "board"), member("2024-01-01", "2027-01-01")).is(201);
        var read = coordinator.get(duplicate).is(200);
        var into = Map.of("into", Registered.id(survivor), "reason", "Visita del 1 de octubre");
        assertThat(coordinator.post(duplicate + "/merge", Map.of("into", Registered.id(survivor)), "If-Match", "*").is(422).pointers())
                .contains("/reason");
        var other = Map.of("into", Registered.id(Registered.alone("Laja", Registered.name())), "reason", "x");
        coordinator.post(duplicate + "/merge", other, "If-Match", "*").is(422);
        coordinator.post(duplicate + "/merge", into, "If-Match", read.header("ETag")).is(200);
        assertThat(coordinator.get(survivor + "/contacts").is(200).json().get("items")).hasSize(1);
        assertThat(coordinator.get(survivor + "/assets").is(200).json().get("items")).hasSize(1);
        var kept = coordinator.get(survivor).is(200).json();
        assertThat(kept.get("board")).hasSize(1);
        assertThat(kept.at("/absorbed/0/id").asText()).isEqualTo(Registered.id(duplicate));
        assertThat(coordinator.get(duplicate + "/contacts").is(200).json().get("items")).isEmpty();
        coordinator.put(one(duplicate, "contacts"), contact()).is(409);
        coordinator.put(one(duplicate, "assets"), tank()).is(409);
        coordinator.put(one(duplicate, "board"), member("2024-01-01", "2027-01-01")).is(409);
    }

    @Test
    void twoThatOneAgreementServesAreNotMerged() {
        for (var one : demonstration()) {
            for (var other : demonstration()) {
                if (!one.equals(other) && commune(one).equals(commune(other))) {
                    var merge = Map.of("into", Registered.id(other), "reason", "Parecen el mismo");
                    coordinator.post(one + "/merge", merge, "If-Match", "*").is(409);
                    assertThat(coordinator.get(one).is(200).json().get("mergedInto").isNull()).isTrue();
                    return;
                }
            }
        }
        throw new AssertionError("no two systems of the demonstration lie in one commune");
    }

    private List<String> demonstration() {
        return java.util.stream.IntStream.range(0, 14).mapToObj(Registered::served).toList();
    }

    private String commune(String system) {
        return coordinator.get(system).is(200).json().get("communeCut").asText();
    }
}
