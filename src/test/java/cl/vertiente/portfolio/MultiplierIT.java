package cl.vertiente.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The multiplier by REST, computed by hand; its parts, its rows and what was known of it. */
@ServerTest
class MultiplierIT {

    private final Api coordinator = Api.as("coordinacion");
    private final Portfolio portfolio = new Portfolio();
    private Ledger first;
    private Ledger second;
    private String shared;
    private String alone;
    private String award;

    /** One initiative of both agreements at 60 and 40 %, with a document; another of the first alone, without. */
    @BeforeEach
    void told() {
        Ledger.clock(Server.CLOCK);
        first = Ledger.signedBy(UUID.randomUUID(), "2026-06-01", "2027-05-31", 100_000_000);
        second = Ledger.signedBy(UUID.randomUUID(), "2026-06-01", "2027-05-31", 100_000_000);
        shared = portfolio.initiative(List.of("08304", "08301"), first.id, 60, second.id, 40);
        alone = portfolio.initiative(List.of("08304"), first.id, 100);
        portfolio.happens(shared, "POSTULATION", "2025-03-03", "amount", 500_000_000, "source", "FNDR", "sha256", portfolio.paper());
        portfolio.awarded(shared, "2026-04-20", 470_000_001);
        award = portfolio.happens(alone, "AWARD", "2026-05-04", "amount", 100_000_000, "taxId", "76.086.428-5");
        portfolio.happens(alone, "PRIVATE_CONTRIBUTION", "2026-02-01", "amount", 8_000_000, "party", "Forestal de prueba");
    }

    @AfterEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private JsonNode read(String query) {
        return coordinator.get("/multiplier?" + query).is(200).json();
    }

    private JsonNode of(Ledger ledger) {
        return read("agreement=" + ledger.id);
    }

    @Test
    void setsEachFigureAgainstTheContribution() {
        first.record(first.income("2026-06-10", 40_000_000)).is(201);
        var whole = of(first);
        assertThat(whole.at("/contribution/agreed").asLong()).isEqualTo(100_000_000);
        assertThat(whole.at("/contribution/transferred").asLong()).isEqualTo(40_000_000);
        assertThat(whole.at("/awarded/amount").asLong()).isEqualTo(282_000_001 + 100_000_000);
        assertThat(whole.at("/awarded/evidenced").asLong()).isEqualTo(282_000_001);
        assertThat(whole.at("/awarded/unsupported").asLong()).isEqualTo(100_000_000);
        assertThat(whole.at("/awarded/initiatives").asLong()).isEqualTo(2);
        assertThat(whole.at("/ratios/awarded").decimalValue()).isEqualByComparingTo("3.82");
        assertThat(whole.at("/evidencedRatios/awarded").decimalValue()).isEqualByComparingTo("2.82");
        assertThat(whole.at("/ratiosOnTransferred/awarded").decimalValue()).isEqualByComparingTo("9.55");
        assertThat(whole.at("/evidencedRatiosOnTransferred/awarded").decimalValue()).isEqualByComparingTo("7.05");
        assertThat(whole.at("/evidencedShare/awarded").decimalValue()).isEqualByComparingTo("0.7382");
        assertThat(whole.at("/postulated/amount").asLong()).isEqualTo(300_000_000);
        assertThat(whole.at("/approved/amount").asLong()).isZero();
        assertThat(whole.at("/privateMoney/amount").asLong()).isEqualTo(8_000_000);
        assertThat(of(second).at("/awarded/amount").asLong()).isEqualTo(188_000_000);
        assertThat(of(second).at("/ratiosOnTransferred/awarded").isNull()).as("nothing was transferred").isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AGREEMENT", "REGION", "COMMUNE", "TYPOLOGY", "SOURCE", "YEAR"})
    void hasPartsThatAddUpToTheWhole(String cut) {
        var whole = read("");
        var parts = coordinator.get("/multiplier/parts?by=" + cut).is(200).json().get("items");
        for (var figure : List.of("postulated", "approved", "awarded", "privateMoney")) {
            for (var sum : List.of("amount", "evidenced", "unsupported")) {
                long added = 0;
                for (var part : parts) {
                    added += part.get(figure).get(sum).asLong();
                }
                assertThat(added).as("%s of %s by %s", sum, figure, cut).isEqualTo(whole.get(figure).get(sum).asLong());
            }
        }
        for (var part : parts) {
            var rows = part.at("/awarded/_rows").asText();
            assertThat(sum(rows)).as(rows).isEqualTo(part.at("/awarded/amount").asLong());
        }
    }

    private long sum(String rows) {
        long sum = 0;
        for (var next = rows; next != null; ) {
            var page = coordinator.get(next + "&limit=50").is(200).json();
            for (var row : page.get("items")) {
                sum += row.get("amount").asLong();
            }
            next = page.get("next").isNull() ? null : rows + "&after=" + page.get("next").asText();
        }
        return sum;
    }

    @Test
    void opensEachFigureDownToTheDocument() {
        var rows = coordinator.get(of(first).at("/awarded/_rows").asText()).is(200).json().get("items");
        assertThat(rows).hasSize(2);
        var proven = rows.get(0);
        assertThat(proven.get("amount").asLong()).isEqualTo(282_000_001);
        assertThat(proven.get("whole").asLong()).isEqualTo(470_000_001);
        assertThat(proven.get("source").asText()).isEqualTo("FNDR");
        assertThat(proven.get("reference").asText()).isEqualTo("Decreto 77");
        coordinator.get(proven.get("document").asText()).is(200);
        assertThat(rows.get(1).get("document").isNull()).isTrue();
        var given = coordinator.get(of(first).at("/contribution/_rows").asText()).is(200).json().get("items");
        assertThat(given).hasSize(1);
        coordinator.get(given.get(0).get("_rows").asText()).is(200);
    }

    @Test
    void filtersByWhatIsAsked() {
        var at = "agreement=" + first.id;
        assertThat(read(at + "&commune=08301").at("/awarded/amount").asLong()).isEqualTo(141_000_001);
        assertThat(read(at + "&source=FNDR").at("/awarded/amount").asLong()).isEqualTo(282_000_001);
        assertThat(read(at + "&source=UNSAID").at("/awarded/amount").asLong()).isEqualTo(100_000_000);
        assertThat(read(at + "&year=2025").at("/postulated/amount").asLong()).isEqualTo(300_000_000);
        assertThat(read(at + "&year=2025").at("/awarded/amount").asLong()).isZero();
        assertThat(read(at + "&typology=STUDY").at("/awarded/amount").asLong()).isZero();
        assertThat(read(at + "&region=07").at("/contribution/agreed").asLong()).isZero();
    }

    @Test
    void knowsWhatWasKnown() {
        Ledger.clock("2026-10-20T14:00:00Z");
        var designer = Api.as("diseno");
        designer.post(award + "/annul", Map.of("reason", "Era de otra")).is(200);
        var body = Map.of("process", "IMPROVEMENT", "object", "sistema APR", "place", "Laja", "typology", "NETWORK", "stage", "EXECUTION",
                "communes", List.of("08304"), "shares", List.of(Map.of("agreementId", second.id, "percent", 100)));
        designer.put(shared, body, "If-Match", designer.get(shared).is(200).header("ETag")).is(200);
        assertThat(of(first).at("/awarded/amount").asLong()).isZero();
        assertThat(of(second).at("/awarded/amount").asLong()).isEqualTo(470_000_001);
        assertThat(read("agreement=" + first.id + "&asOf=2026-10-20T13:00:00Z").at("/awarded/amount").asLong()).isEqualTo(382_000_001);
        assertThat(read("agreement=" + first.id + "&asOf=2026-10-20T11:00:00Z").at("/awarded/amount").asLong()).isZero();
        assertThat(coordinator.get(read("agreement=" + first.id + "&asOf=2026-10-20T13:00:00Z").at("/awarded/_rows").asText()).is(200)
                .json().get("items")).hasSize(2);
        coordinator.get("/multiplier?asOf=2026-10-20T13:59:50Z").is(422);
    }

    /** A document that comes later proves the amount from then on, and changes nothing of what was known before. */
    @Test
    void countsAsProvenWhatIsProvenLater() {
        Ledger.clock("2026-10-20T14:00:00Z");
        Api.as("diseno").put(award + "/papers/" + portfolio.paper(), Map.of()).is(201);
        assertThat(of(first).at("/awarded/evidenced").asLong()).isEqualTo(382_000_001);
        assertThat(of(first).at("/awarded/unsupported").asLong()).isZero();
        assertThat(read("agreement=" + first.id + "&asOf=2026-10-20T13:00:00Z").at("/awarded/unsupported").asLong())
                .isEqualTo(100_000_000);
        for (var row : coordinator.get(of(first).at("/awarded/_rows").asText()).is(200).json().get("items")) {
            coordinator.get(row.get("document").asText()).is(200);
        }
    }

    /** The projection is what the events say, initiative by initiative. */
    @Test
    void isEqualToARecount() {
        var designer = Api.as("diseno");
        portfolio.happens(alone, "DESERTED", "2026-06-01");
        portfolio.awarded(alone, "2026-07-01", 90_000_000);
        portfolio.awarded(shared, "2026-08-01", 480_000_000);
        long counted = 0;
        for (var item : designer.get("/initiatives?agreement=" + first.id).is(200).json().get("items")) {
            var one = designer.get("/initiatives/" + item.get("id").asText()).is(200).json();
            for (var share : one.get("shares")) {
                if (share.get("agreementId").asText().equals(first.id)) {
                    counted += one.get("awarded").asLong() * share.get("percent").asLong() / 100;
                }
            }
        }
        assertThat(of(first).at("/awarded/amount").asLong()).isEqualTo(counted).isEqualTo(90_000_000 + 288_000_000);
    }

    /** Of initiatives recorded before their parts were kept, they are stated anew, once. */
    @Test
    void isRestatedFromTheEvents() throws java.sql.SQLException {
        try (var connection = Server.running().database().connect(Server.running().database().application());
                var statement = connection.prepareStatement("DELETE FROM initiative_figure WHERE agreement_id = ?")) {
            statement.setString(1, first.id);
            assertThat(statement.executeUpdate()).isPositive();
        }
        assertThat(of(first).at("/awarded/amount").asLong()).isZero();
        assertThat(recount()).isGreaterThanOrEqualTo(2);
        assertThat(of(first).at("/awarded/amount").asLong()).isEqualTo(382_000_001);
        assertThat(of(first).at("/privateMoney/amount").asLong()).isEqualTo(8_000_000);
        assertThat(of(second).at("/awarded/amount").asLong()).isEqualTo(188_000_000);
        assertThat(recount()).as("the second time nothing is left to do").isZero();
        Api.as("diseno").post("/multiplier/recount", Map.of()).is(403);
        coordinator.post("/multiplier/recount?after=x", Map.of()).is(400);
    }

    private int recount() {
        int changed = 0;
        for (String next = ""; next != null; ) {
            var done = coordinator.post("/multiplier/recount" + next, Map.of()).is(200).json();
            changed += done.get("changed").asInt();
            next = done.get("next").isNull() ? null : "?after=" + done.get("next").asText();
        }
        return changed;
    }

    @Test
    void isOfItsRegionAndOfThoseWhoReadTheLedger() {
        Api.as("gore.biobio").get("/multiplier?agreement=" + first.id).is(200);
        Api.as("gore.maule").get("/multiplier?agreement=" + first.id).is(404);
        assertThat(Api.as("gore.maule").get("/multiplier/contributions").is(200).json().get("items").findValuesAsText("regionCut"))
                .containsOnly("07");
        Api.as("diseno").get("/multiplier").is(403);
        coordinator.get("/multiplier?foo=1").is(400);
        coordinator.get("/multiplier?year=veinte").is(400);
        coordinator.get("/multiplier?source=NADA").is(400);
        coordinator.get("/multiplier/parts").is(400);
        coordinator.get("/multiplier/rows?figure=AWARDED&after=x").is(400);
    }

    /** The regional government counts what was sent to it. */
    @Test
    void countsForTheRegionalGovernmentWhatWasSent() {
        first.record(first.income("2026-06-10", 40_000_000)).is(201);
        first.record(first.invoice("2026-06-12", 1_000_000)).is(201);
        assertThat(of(first).at("/contribution/rendered").asLong()).isEqualTo(1_000_000);
        var gore = Api.as("gore.biobio");
        assertThat(gore.get("/multiplier?agreement=" + first.id).is(200).json().at("/contribution/rendered").asLong()).isZero();
        first.close("2026-06");
        var seen = gore.get("/multiplier?agreement=" + first.id).is(200).json().get("contribution");
        assertThat(seen.get("rendered").asLong()).isEqualTo(1_000_000);
        assertThat(seen.get("transferred").asLong()).isEqualTo(40_000_000);
    }
}
