package cl.vertiente.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where initiatives are listed and how they are counted is what their shares and states say, whoever moves them and whenever. */
@ServerTest
class ListedInitiativesIT {

    private static final List<String> KINDS = List.of("SNI_ENTRY", "DESIGN_START", "RATE");

    private final Api coordinator = Api.as("coordinacion");
    private final Api designer = Api.as("diseno");
    private final Portfolio portfolio = new Portfolio();
    private Ledger first;
    private Ledger second;
    private Ledger ofMaule;

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
        first = Ledger.signed();
        second = Ledger.signed();
        ofMaule = Ledger.signed("07", false, false);
    }

    /** All that a list holds, page by page, and what it counts. */
    private Map<String, Long> listed(Api who, String query) {
        var found = new TreeMap<String, Long>();
        var counts = new TreeMap<String, Long>();
        String before = null;
        for (var next = ""; next != null; ) {
            var page = who.get("/initiatives?limit=7" + query + next).is(200).json();
            for (var item : page.get("items")) {
                found.merge(item.get("state").asText(), 1L, Long::sum);
                var key = item.get("recordedOn").asText();
                assertThat(before == null || before.compareTo(key) >= 0).as("%s before %s", before, key).isTrue();
                before = key;
            }
            page.get("counts").fields().forEachRemaining(count -> counts.put(count.getKey(), count.getValue().asLong()));
            next = page.get("next").isNull() ? null : "&after=" + page.get("next").asText();
        }
        assertThat(counts).as("what %s counts is what it holds", query).isEqualTo(found);
        return counts;
    }

    /** Counted again from initiatives and their shares in force. */
    private static Map<String, Long> recount(String agreements) throws SQLException {
        var counts = new TreeMap<String, Long>();
        var database = Server.running().database();
        try (var connection = database.connect(database.application()); var rows = connection.createStatement().executeQuery(
                "SELECT i.state, COUNT(*) FROM initiative i WHERE EXISTS (SELECT 1 FROM initiative_share s JOIN agreement g"
                        + " ON g.id = s.agreement_id WHERE s.share_set = i.share_set AND " + agreements + ") GROUP BY i.state")) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counts;
    }

    private void share(String initiative, Object... shares) {
        var parts = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < shares.length; i += 2) {
            parts.add(Map.of("agreementId", shares[i], "percent", shares[i + 1]));
        }
        designer.put(initiative, Map.of("process", "IMPROVEMENT", "object", "sistema APR", "place", "Laja", "typology", "NETWORK", "stage",
                "EXECUTION", "communes", List.of("08304"), "shares", parts), "If-Match", designer.get(initiative).is(200).header("ETag"))
                .is(200);
    }

    @Test
    void isListedOnceUnderEachAgreementAndRegionThatShareInIt() {
        var everywhere = portfolio.initiative(List.of("08304"), first.id, 40, second.id, 30, ofMaule.id, 30);
        for (var ledger : List.of(first, second, ofMaule)) {
            assertThat(listed(coordinator, "&agreement=" + ledger.id)).isEqualTo(Map.of("IDEA", 1L));
        }
        assertThat(listed(Api.as("gore.biobio"), "&agreement=" + first.id)).isEqualTo(Map.of("IDEA", 1L));
        assertThat(listed(Api.as("gore.maule"), "&agreement=" + first.id)).as("it is Maule's, too").isEqualTo(Map.of("IDEA", 1L));
        portfolio.happens(everywhere, "SNI_ENTRY", "2026-01-05");
        share(everywhere, first.id, 100);
        assertThat(listed(coordinator, "&agreement=" + first.id)).isEqualTo(Map.of("EN_EVALUACION", 1L));
        assertThat(listed(Api.as("gore.maule"), "&agreement=" + first.id)).isEmpty();
        assertThat(listed(coordinator, "&agreement=" + second.id)).isEmpty();
        assertThat(listed(coordinator, "&agreement=" + ofMaule.id)).isEmpty();
        assertThat(listed(coordinator, "&agreement=" + first.id + "&region=07")).isEmpty();
        assertThat(listed(coordinator, "&agreement=" + first.id + "&region=08&q=Laja")).isEqualTo(Map.of("EN_EVALUACION", 1L));
    }

    /** Six people record and annul at once; nobody is refused, and every count is that of a recount. */
    @Test
    void countsWhatARecountCounts() throws Exception {
        var initiatives = new ArrayList<String>();
        for (int i = 0; i < 9; i++) {
            initiatives.add(i % 3 == 0 ? portfolio.initiative(List.of("08304"), first.id, 50, ofMaule.id, 50)
                    : portfolio.initiative(List.of("08304"), first.id, 60, second.id, 40));
        }
        AtOnce.call(6, () -> {
            for (int i = 0; i < 8; i++) {
                var random = ThreadLocalRandom.current();
                var initiative = initiatives.get(random.nextInt(initiatives.size()));
                var kind = KINDS.get(random.nextInt(KINDS.size()));
                var event = initiative + "/events/" + UUID.randomUUID();
                var body = new TreeMap<String, Object>(Map.of("kind", kind, "on", "2026-0%d-11".formatted(random.nextInt(1, 9))));
                if (kind.equals("RATE")) {
                    body.put("rate", random.nextBoolean() ? "FI" : "RS");
                }
                designer.put(event, body).is(201);
                if (random.nextInt(3) == 0) {
                    designer.post(event + "/annul", Map.of("reason", "Era de otra")).is(200);
                }
            }
            return null;
        });
        share(initiatives.get(0), second.id, 100);
        for (var ledger : List.of(first, second, ofMaule)) {
            assertThat(listed(coordinator, "&agreement=" + ledger.id)).isEqualTo(recount("g.id = '" + ledger.id + "'"));
        }
        for (var region : List.of("07", "08")) {
            assertThat(listed(coordinator, "&region=" + region)).isEqualTo(recount("g.region_cut = '" + region + "'"));
        }
        assertThat(listed(Api.as("gore.maule"), "")).isEqualTo(recount("g.region_cut = '07'"));
        assertThat(listed(coordinator, "")).isEqualTo(recount("1 = 1"));
    }
}
