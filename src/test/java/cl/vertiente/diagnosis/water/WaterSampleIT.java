package cl.vertiente.diagnosis.water;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.Registered;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Samples of water by REST: recorded once, judged, corrected beside what was said, refused with their place. */
@ServerTest
class WaterSampleIT {

    private final Api coordinator = Api.as("coordinacion");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    @Test
    void aSampleIsJudgedByTheNormAndShowsItsHours() {
        var system = Registered.alone();
        var sample = coordinator.put(Water.address(), Water.sample(system, "FREE_CL = 0.2 mg/L on site", "AS < 0.02 mg/L",
                "BENZ = 0.011 mg/L", "NO3 = 4.0 mg/L", "NO2 < 0.01 mg/L", "ECOLI ABSENT", "ODOUR Inodora", "PH = 7 -")).is(201).json();
        assertThat(Water.reading(sample, "FREE_CL").get("verdict").asText()).isEqualTo("COMPLIES");
        assertThat(Water.reading(sample, "AS").get("reason").asText()).isEqualTo("DETECTION_LIMIT");
        assertThat(Water.reading(sample, "BENZ").get("verdict").asText()).as("11 micrograms, of which 10 are allowed").isEqualTo("EXCEEDS");
        assertThat(Water.reading(sample, "BENZ").get("value").decimalValue()).as("as it was written").isEqualByComparingTo("0.011");
        var ratio = Water.reading(sample, "NRATIO");
        assertThat(ratio.get("computed").asBoolean()).isTrue();
        assertThat(ratio.get("value").decimalValue()).isEqualByComparingTo("0.083");
        assertThat(ratio.get("verdict").asText()).isEqualTo("COMPLIES");
        assertThat(Water.reading(sample, "ODOUR").get("value").asText()).isEqualTo("ODOURLESS");
        assertThat(Water.reading(sample, "PH").at("/limit/norm").asText()).isEqualTo("NCh 409/1.Of2005");
        assertThat(sample.get("hoursToReception").decimalValue()).isEqualByComparingTo("6.5");
        assertThat(sample.get("verdict").asText()).isEqualTo("EXCEEDS");
        assertThat(sample.get("compliant").asBoolean()).isFalse();
    }

    @Test
    void aSumThatIsTypedTooLowHidesNothing() {
        var system = Registered.alone();
        var address = Water.address();
        var sample = coordinator.put(address, Water.sample(system, "NO3 = 25 mg/L", "NO2 = 1.6 mg/L", "NRATIO = 0.5 1")).is(201).json();
        assertThat(sample.get("compliant").asBoolean()).isFalse();
        assertThat(sample.get("warnings").toString()).contains("el informe dice 0,5, pero sus propias partes dan 1,033");
        assertThat(Water.alerts(system)).singleElement().satisfies(alert -> {
            assertThat(alert.get("code").asText()).isEqualTo("NRATIO");
            assertThat(alert.get("level").asText()).isEqualTo("CRITICAL");
        });
        assertThat(coordinator.get(address).is(200).json().get("readings")).hasSize(4);
    }

    @Test
    void rawWaterAndKitsAreNotJudged() {
        var system = Registered.alone();
        var raw = coordinator.put(Water.address(), Water.with(Water.sample(system, "AS = 0.001 mg/L", "PB = 1 mg/L"), "waterType", "RAW"))
                .is(201).json();
        assertThat(raw.get("verdict").asText()).isEqualTo("NOT_JUDGED");
        assertThat(raw.get("compliant").isNull()).isTrue();
        assertThat(Water.reading(raw, "AS").get("reason").asText()).isEqualTo("RAW_WATER");
        assertThat(Water.alerts(system)).as("raw water only warns").isEmpty();
        var kit = coordinator.put(Water.address(), Water.field(system, "2026-10-02T09:00:00-03:00", "FREE_CL = 0.1 mg/L")).is(201).json();
        assertThat(Water.reading(kit, "FREE_CL").get("verdict").asText()).isEqualTo("NOT_JUDGED");
        assertThat(Water.reading(kit, "FREE_CL").get("level").asText()).isEqualTo("CRITICAL");
    }

    @Test
    void theSameSampleFromSixteenConnectionsIsOneSampleAndOneAlert() throws Exception {
        var system = Registered.alone();
        var address = Water.address();
        var body = Water.sample(system, "AS = 0.02 mg/L", "PB = 0.01 mg/L");
        for (int round = 0; round < 3; round++) {
            var statuses = AtOnce.call(16, () -> coordinator.put(address, body).status());
            assertThat(statuses).containsOnlyElementsOf(round == 0 ? List.of(200, 201) : List.of(200));
            assertThat(statuses.stream().filter(status -> status == 201).count()).isEqualTo(round == 0 ? 1 : 0);
        }
        assertThat(coordinator.get(address + "/versions").is(200).json().get("items")).hasSize(1);
        assertThat(Water.alerts(system)).hasSize(1);
    }

    @Test
    void aCorrectionStandsBesideWhatWasSaidAndCanBeAskedAsItWasKnown() {
        var system = Registered.alone();
        var address = Water.address();
        Ledger.clock("2026-10-18T12:00:00Z");
        var first = coordinator.put(address, Water.sample(system, "AS = 0.02 mg/L")).is(201);
        var corrected = Water.sample(system, "AS = 0.002 mg/L");
        coordinator.put(address, corrected).is(428);
        Ledger.clock(Server.CLOCK);
        var after = coordinator.put(address, corrected, "If-Match", first.header("ETag")).is(200);
        assertThat(after.json().get("version").asInt()).isEqualTo(2);
        assertThat(after.json().get("compliant").asBoolean()).isTrue();
        coordinator.put(address, corrected).is(200);
        var stale = coordinator.put(address, Water.sample(system, "AS = 0.003 mg/L"), "If-Match", first.header("ETag")).is(412).json();
        assertThat(stale.at("/current/version").asInt()).isEqualTo(2);
        assertThat(coordinator.get(address + "?asOf=2026-10-19T12:00:00Z").is(200).json().get("verdict").asText()).isEqualTo("EXCEEDS");
        coordinator.get(address + "?asOf=2026-10-17T12:00:00Z").is(404);
        coordinator.get(address + "?asOf=" + Server.CLOCK).is(422);
        assertThat(coordinator.get(address + "/versions").is(200).json().at("/items/1/verdict").asText()).isEqualTo("EXCEEDS");
        coordinator.put(address, Water.sample(Registered.alone(), "AS = 0.02 mg/L"), "If-Match", "*").is(409);
    }

    @Test
    void aSampleRecordedByMistakeStaysAndCountsNowhere() {
        var system = Registered.alone();
        var address = Water.address();
        coordinator.put(address, Water.sample(system, "AS = 0.02 mg/L")).is(201);
        assertThat(coordinator.post(address + "/void", Map.of("reason", " "), "If-Match", "*").is(422).pointers()).contains("/reason");
        coordinator.post(address + "/void", Map.of("reason", "Era de otro comité")).is(428);
        var gone = coordinator.post(address + "/void", Map.of("reason", "Era de otro comité"), "If-Match", "*").is(200).json();
        assertThat(gone.get("voided").asBoolean()).isTrue();
        coordinator.post(address + "/void", Map.of("reason", "Otra vez"), "If-Match", "*").is(409);
        coordinator.put(address, Water.sample(system, "AS = 0.01 mg/L"), "If-Match", "*").is(409);
        var list = "/water-samples?waterSystem=" + Registered.id(system);
        assertThat(coordinator.get(list).is(200).json().get("items")).isEmpty();
        assertThat(coordinator.get(list + "&voided=true").is(200).json().get("items")).hasSize(1);
        assertThat(coordinator.get("/water-systems/" + Registered.id(system) + "/water-trend?parameter=AS").is(200).json().get("points"))
                .isEmpty();
        assertThat(Water.alerts(system).get(0).get("state").asText()).isEqualTo("DISCARDED");
    }

    @Test
    void whatCannotBeIsRefusedWithItsPlaceAndNothingIsStored() {
        var system = Registered.alone();
        var good = Water.sample(system, "AS = 0.01 mg/L");
        refused(Water.sample(system, "AS = 10 ppb"), "/readings/0/unit");
        refused(Water.sample(system, "AS = 10 -"), "/readings/0/unit");
        refused(Water.sample(system, "XX = 10 mg/L"), "/readings/0/code");
        refused(Water.sample(system, "AS LITTLE"), "/readings/0/value");
        refused(Water.sample(system, "ECOLI SOME"), "/readings/0/value");
        refused(Water.sample(system, "AS = -1 mg/L"), "/readings/0/value");
        refused(Water.with(good, "reportDate", "2026-09-30"), "/reportDate");
        refused(Water.with(good, "receivedAt", "2026-10-01T09:59:00-03:00"), "/receivedAt");
        refused(Water.with(good, "takenAt", "2026-10-21T10:00:00-03:00"), "/takenAt");
        refused(Water.with(good, "takenAt", "2026-10-01"), "/takenAt");
        refused(Water.with(good, "readings", List.of()), "/readings");
        refused(Water.with(good, "laboratory", " "), "/laboratory");
        refused(Water.with(good, "colour", "red"), "/colour");
        refused(Water.with(good, "evidenceSha256", "0".repeat(64)), "/evidenceSha256");
        refused(Water.with(good, "agreementId", Ledger.signed().id), "/agreementId");
        var bare = new LinkedHashMap<>(Water.reading("AS = 0.01 mg/L"));
        bare.remove("qualifier");
        refused(Water.with(good, "readings", List.of(bare)), "/readings/0/qualifier");
        refused(Water.with(good, "readings", List.of(Water.with(bare, "qualifier", "~"))), "/readings/0/qualifier");
        refused(Water.with(good, "readings", List.of(Water.reading("AS = 0 mg/L"), Water.reading("AS = 1 mg/L"))), "/readings/1/code");
        assertThat(coordinator.get("/water-samples?waterSystem=" + Registered.id(system)).is(200).json().get("items")).isEmpty();
    }

    private void refused(Map<String, Object> body, String pointer) {
        var answer = coordinator.put(Water.address(), body);
        assertThat(answer.is(422).pointers()).as(answer.text()).contains(pointer);
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        var system = Registered.id(Registered.alone());
        for (var number : List.of("1e400", "-1e400", "1e-400", "\"0,01\"", "true", "[1]", "{\"a\":1}", "0.00000000000000000001")) {
            assertThat(coordinator.put(Water.address(), json(system, number)).is(422).pointers()).as(number).contains("/readings/0/value");
        }
        for (var number : List.of("NaN", "0,01", "Infinity", "01")) {
            coordinator.put(Water.address(), json(system, number)).is(400);
        }
    }

    private static String json(String system, String number) {
        return "{\"waterSystemId\":\"" + system + "\",\"method\":\"FIELD\",\"waterType\":\"TREATED\",\"takenAt\":\"2026-10-01T10:00:00Z\","
                + "\"readings\":[{\"code\":\"AS\",\"qualifier\":\"=\",\"unit\":\"mg/L\",\"value\":" + number + "}]}";
    }

    @Test
    void anEngineerRecordsForOwnCommitteesAndOthersReadOnly() {
        var own = Registered.served(0);
        var body = Water.field(own, "2026-10-02T09:00:00-03:00", "FREE_CL = 0.5 mg/L");
        var address = Water.address();
        Api.as("terreno").put(address, body).is(201);
        Api.as("terreno").put(Water.address(), Water.sample(Registered.alone(), "AS = 0 mg/L")).is(403);
        Api.as("gore.biobio").get(address).is(200);
        Api.as("gore.biobio.tecnica").get(address).is(200);
        Api.as("auditoria").get(address).is(200);
        Api.as("gore.biobio").put(address, body).is(403);
        for (var path : List.of("", "/versions", "/evidence/" + "0".repeat(64))) {
            Api.as("gore.maule").get(address + path).is(404);
        }
        Api.as("gore.maule").get(own + "/water-trend?parameter=AS").is(404);
        assertThat(Api.as("gore.maule").get("/water-samples?waterSystem=" + Registered.id(own)).is(200).json().get("items")).isEmpty();
        Api.as("admin").get(address).is(403);
        coordinator.put(Water.address(), Water.with(body, "waterSystemId", UUID.randomUUID().toString())).is(404);
    }

    @Test
    void theLaboratorysReportIsReadThroughItsSample() {
        var system = Registered.alone();
        var content = ("%PDF-1.4\n%" + UUID.randomUUID() + "\n%%EOF\n").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        var file = coordinator.upload("/evidence", "informe.pdf", content).is(201).json().get("sha256").asText();
        var address = Water.address();
        coordinator.put(address, Water.with(Water.sample(system, "AS = 0 mg/L"), "evidenceSha256", file)).is(201);
        assertThat(Api.as("auditoria").get(address + "/evidence/" + file).is(200).bytes()).isEqualTo(content);
        coordinator.get(address + "/evidence/" + "0".repeat(64)).is(404);
    }

    @Test
    void listsPageFilterAndCount() {
        var system = Registered.alone();
        for (int day = 1; day <= 5; day++) {
            coordinator.put(Water.address(), Water.taken(Water.sample(system, day < 3 ? "AS = 0.02 mg/L" : "AS = 0.001 mg/L"),
                    "2026-10-0" + day + "T10:00:00-03:00")).is(201);
        }
        var list = "/water-samples?waterSystem=" + Registered.id(system);
        var page = coordinator.get(list + "&limit=3").is(200).json();
        assertThat(page.get("counts").toString()).isEqualTo("{\"COMPLIES\":3,\"EXCEEDS\":2}");
        assertThat(page.at("/items/0/takenAt").asText()).startsWith("2026-10-05");
        var rest = coordinator.get(list + "&limit=3&after=" + page.get("next").asText()).is(200).json();
        assertThat(rest.get("items")).hasSize(2);
        assertThat(rest.get("next").isNull()).isTrue();
        assertThat(coordinator.get(list + "&verdict=EXCEEDS&from=2026-10-02").is(200).json().get("items")).hasSize(1);
        coordinator.get(list + "&colour=red").is(400);
        coordinator.get(list + "&verdict=RED").is(400);
        coordinator.get(list + "&after=zz").is(400);
        var book = coordinator.get(list.replace("?", ".xlsx?")).is(200);
        assertThat(book.header("Content-Disposition")).contains("muestras-de-agua");
        var trend = coordinator.get("/water-systems/" + Registered.id(system) + "/water-trend?parameter=AS").is(200).json();
        assertThat(trend.get("points")).hasSize(5);
        assertThat(trend.at("/limits/0/highest").decimalValue()).isEqualByComparingTo("0.01");
        coordinator.get("/water-systems/" + Registered.id(system) + "/water-trend?parameter=XX").is(400);
        standings(system);
    }

    /** The last judged result of each parameter counts, up to the end of the day that is asked. */
    private void standings(String system) {
        assertThat(coordinator.get(system + "/water-standing").is(200).json().get("verdict").asText()).isEqualTo("COMPLIES");
        var before = coordinator.get(system + "/water-standing?date=2026-10-02").is(200).json();
        assertThat(before.get("verdict").asText()).isEqualTo("EXCEEDS");
        assertThat(before.get("sampledOn").asText()).isEqualTo("2026-10-02");
        assertThat(before.at("/latest/AS/number").decimalValue()).isEqualByComparingTo("0.02");
        assertThat(coordinator.get(system + "/water-standing?date=2026-09-30").is(200).json().get("verdict").isNull()).isTrue();
        Api.as("gore.maule").get(system + "/water-standing").is(404);
    }

    @Test
    void theAdministratorAddsALimitAndNeverEditsOne() {
        var file = "Parámetro;Desde;Mínimo;Máximo;Unidad;Norma;Fuente\nSO4;2026-09-01;;400;mg/L;Norma de prueba;Diario Oficial\n";
        var admin = Api.as("admin");
        admin.upload("/imports/reference?dryRun=false", "l.csv", file.getBytes(java.nio.charset.StandardCharsets.UTF_8)).is(200);
        coordinator.upload("/imports/reference?dryRun=false", "l.csv", file.getBytes(java.nio.charset.StandardCharsets.UTF_8)).is(403);
        var again = admin.upload("/imports/reference?dryRun=false", "l.csv", file.replace(";400;", ";300;")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8)).is(200).json();
        assertThat(again.get("rejected").asInt()).as("a limit is not changed in place").isEqualTo(1);
        var wrong = file.replace("SO4", "AS").replace("mg/L", "ug/L");
        assertThat(admin.upload("/imports/reference?dryRun=true", "l.csv", wrong.getBytes(java.nio.charset.StandardCharsets.UTF_8)).is(200)
                .json().get("rejected").asInt()).as("limits are not converted").isEqualTo(1);
        var system = Registered.alone();
        var before = Water.taken(Water.sample(system, "SO4 = 450 mg/L"), "2026-08-31T10:00:00-04:00");
        assertThat(coordinator.put(Water.address(), before).is(201).json().get("verdict").asText()).isEqualTo("COMPLIES");
        assertThat(coordinator.put(Water.address(), Water.sample(system, "SO4 = 450 mg/L")).is(201).json().get("verdict").asText())
                .isEqualTo("EXCEEDS");
        var limits = Api.as("auditoria").get("/water-parameters?date=2026-08-31").is(200).json().get("items");
        assertThat(limits).anySatisfy(parameter -> {
            assertThat(parameter.get("code").asText()).isEqualTo("SO4");
            assertThat(parameter.get("limitShown").asText()).isEqualTo("máx. 500 mg/L");
        });
    }
}
