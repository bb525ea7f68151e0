package cl.vertiente.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People who share neighbouring initiatives among other agreements at once are all served: whoever loses a race is tried again unseen. */
@ServerTest
class SharesAtOnceIT {

    private static final int PEOPLE = 8;
    private static final int MOVES = 50;

    private final Api designer = Api.as("diseno");
    private final Portfolio portfolio = new Portfolio();

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static String any(List<String> agreements) {
        return agreements.get(ThreadLocalRandom.current().nextInt(agreements.size()));
    }

    private static List<Map<String, Object>> anyShares(List<String> agreements) {
        var one = any(agreements);
        var other = any(agreements);
        return one.equals(other) ? List.of(Map.of("agreementId", one, "percent", 100))
                : List.of(Map.of("agreementId", one, "percent", 60), Map.of("agreementId", other, "percent", 40));
    }

    /** An initiative that nobody else changes: each move has to be taken. */
    private Void move(String initiative, List<String> agreements) {
        for (int i = 0; i < MOVES; i++) {
            designer.put(initiative, Map.of("process", "IMPROVEMENT", "object", "sistema APR", "place", "Laja", "typology", "NETWORK",
                    "stage", "EXECUTION", "communes", List.of("08304"), "shares", anyShares(agreements)), "If-Match",
                    designer.get(initiative).is(200).header("ETag")).is(200);
        }
        return null;
    }

    private static String asked(String sql) throws SQLException {
        var database = Server.running().database();
        try (var connection = database.connect(database.application()); var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(rows.getMetaData().getColumnCount());
        }
    }

    /** @param together whether all share among the same agreements, or each among some that nobody else has */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void areAllTaken(boolean together) throws Exception {
        var all = new ArrayList<String>();
        for (int i = 0; i < (together ? 3 : 3 * PEOPLE); i++) {
            all.add(Ledger.signed(i % 3 == 2 ? "07" : "08", false, false).id);
        }
        var moves = new ArrayList<Callable<Void>>();
        for (int i = 0; i < PEOPLE; i++) {
            var own = together ? all : all.subList(3 * i, 3 * i + 3);
            var initiative = portfolio.initiative(List.of("08304"), any(own), 100);
            portfolio.happens(initiative, "SNI_ENTRY", "2026-01-05");
            moves.add(() -> move(initiative, own));
        }
        var people = Executors.newFixedThreadPool(PEOPLE);
        try {
            for (var done : people.invokeAll(moves)) {
                done.get();
            }
        } finally {
            people.shutdownNow();
        }
        for (var agreement : all) {
            assertThat(designer.get("/initiatives?limit=1&agreement=" + agreement).is(200).json().at("/counts/EN_EVALUACION").asText("0"))
                    .isEqualTo(asked("SELECT COUNT(DISTINCT i.id) FROM initiative i JOIN initiative_share s ON s.share_set = i.share_set"
                            + " WHERE s.agreement_id = '" + agreement + "'"));
        }
    }
}
