package cl.vertiente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the list of a portfolio and its multiplier cost over 234, 2.400 and 100.000 initiatives of ten events each. */
@ServerTest
class PortfolioBench {

    private static final String KINDS = "SELECT 'IDEA' kind, 0 n UNION SELECT 'DESIGN_START', 1 UNION SELECT 'DESIGN_END', 2"
            + " UNION SELECT 'POSTULATION', 3 UNION SELECT 'SNI_ENTRY', 4 UNION SELECT 'RATE', 5 UNION SELECT 'CORE_APPROVAL', 6"
            + " UNION SELECT 'AGREEMENT', 7 UNION SELECT 'TENDER', 8 UNION SELECT 'AWARD', 9";

    private final Api coordinator = Api.as("coordinacion");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static Connection connect() throws SQLException {
        return Server.running().database().connect(Server.running().database().application());
    }

    /** The identifier of a numbered thing of one set, in SQL. */
    private static String id(int set, String number) {
        return "CONCAT('0000000%d-0000-7000-8000-', LPAD(%s, 12, '0'))".formatted(set, number);
    }

    /** An agreement with as many initiatives, each with its ten events, of which the awards count what the numbers add up to. */
    private static String portfolio(int set, int many) throws SQLException {
        var agreement = Ledger.signedBy(UUID.randomUUID(), "2026-06-01", "2027-05-31", 100_000_000).id;
        Unguarded.tables("initiative_share", "initiative_event");
        try (var connection = connect(); var sql = connection.createStatement()) {
            sql.executeUpdate("""
                    INSERT INTO initiative (id, version, name, process, object, place, typology, stage, share_set, state, state_on,
                    postulated, approved, awarded, recorded_on)
                    SELECT %1$s, 0, CONCAT('Mejoramiento sistema APR ', s.seq, ', Laja'), 'IMPROVEMENT', CONCAT('sistema APR ', s.seq),
                    'Laja', 'NETWORK', 'EXECUTION', %1$s, 'ADJUDICADA', '2026-05-01', s.seq + 2, s.seq + 1, s.seq,
                    '2026-10-01' + INTERVAL s.seq SECOND FROM seq_1_to_%2$d s""".formatted(id(set, "s.seq"), many));
            sql.executeUpdate("""
                    INSERT INTO initiative_commune (initiative_id, commune_cut) SELECT %s, '08304' FROM seq_1_to_%d s"""
                    .formatted(id(set, "s.seq"), many));
            sql.executeUpdate("""
                    INSERT INTO initiative_share (id, share_set, initiative_id, agreement_id, percent, recorded_at, recorded_by)
                    SELECT UUID(), %1$s, %1$s, '%2$s', 100, '2026-10-01', p.id FROM seq_1_to_%3$d s
                    JOIN (SELECT id FROM person ORDER BY id LIMIT 1) p""".formatted(id(set, "s.seq"), agreement, many));
            assertThat(sql.executeUpdate("""
                    INSERT INTO initiative_event (id, initiative_id, kind, happened_on, amount, source, rate, recorded_at, recorded_by)
                    SELECT %1$s, %2$s, k.kind, '2025-01-01' + INTERVAL k.n * 45 DAY, CASE k.n WHEN 3 THEN s.seq + 2 WHEN 6 THEN s.seq + 1
                    WHEN 9 THEN s.seq END, IF(k.n = 3, 'FNDR', NULL), IF(k.n = 5, 'RS', NULL), '2026-10-01', p.id
                    FROM seq_1_to_%3$d s JOIN (%4$s) k JOIN (SELECT id FROM person ORDER BY id LIMIT 1) p"""
                    .formatted(id(set + 4, "s.seq * 10 + k.n"), id(set, "s.seq"), many, KINDS))).isEqualTo(10 * many);
            sql.executeUpdate("""
                    INSERT INTO initiative_figure (id, initiative_id, agreement_id, commune_cut, figure, event_id, amount, happened_on,
                    happened_year, source, typology, known_from)
                    SELECT UUID(), e.initiative_id, '%s', '08304', CASE e.kind WHEN 'POSTULATION' THEN 'POSTULATED' WHEN 'AWARD'
                    THEN 'AWARDED' ELSE 'APPROVED' END, e.id, e.amount, e.happened_on, YEAR(e.happened_on), 'FNDR', 'NETWORK',
                    e.recorded_at FROM initiative_event e WHERE e.amount IS NOT NULL AND e.initiative_id BETWEEN %s AND %s"""
                    .formatted(agreement, id(set, "1"), id(set, String.valueOf(many))));
            sql.execute("ANALYZE TABLE initiative, initiative_share, initiative_in_view, initiative_event, initiative_figure");
        }
        return agreement;
    }

    /** Of each initiative the last award, added up again from its events. */
    private static long recount(String agreement) throws SQLException {
        try (var connection = connect(); var rows = connection.createStatement().executeQuery("""
                SELECT SUM(e.amount) FROM initiative_event e JOIN initiative i ON i.id = e.initiative_id
                JOIN initiative_share s ON s.share_set = i.share_set WHERE e.kind = 'AWARD' AND s.agreement_id = '%s'"""
                .formatted(agreement))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static int initiatives(String agreement) throws SQLException {
        try (var connection = connect(); var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM initiative i"
                + " JOIN initiative_share s ON s.share_set = i.share_set WHERE s.agreement_id = '" + agreement + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void listAndMultiplierOfAHundredThousandBesideFew() throws SQLException, InterruptedException {
        var few = portfolio(1, 234);
        var some = portfolio(2, 2_400);
        var many = portfolio(3, 100_000);
        Folded.tally("state_tally", "list, place, state");
        Folded.tally("figure_tally", "agreement_id, figure, commune_cut, typology, source, happened_year");
        for (var agreement : new String[] {few, some, many}) {
            assertThat(coordinator.get("/multiplier?agreement=" + agreement).is(200).json().at("/awarded/amount").asLong())
                    .isEqualTo(recount(agreement));
            assertThat(coordinator.get("/initiatives?agreement=" + agreement).is(200).json().at("/counts/ADJUDICADA").asInt())
                    .isEqualTo(initiatives(agreement));
        }
        compare("multiplier", "/multiplier?agreement=", few, some, many);
        compare("rows of a figure", "/multiplier/rows?figure=AWARDED&agreement=", few, some, many);
        compare("list", "/initiatives?agreement=", few, some, many);
        Ledger.clock("2026-10-20T14:00:00Z");
        compare("multiplier as of an hour before", "/multiplier?asOf=2026-10-20T13:00:00Z&agreement=", few, some, many);
        compare("multiplier in parts", "/multiplier/parts?by=COMMUNE&agreement=", few, some, many);
        Ledger.clock(Server.CLOCK);
    }

    private void compare(String what, String address, String few, String some, String many) {
        Paired.of(() -> coordinator.get(address + few).is(200), () -> coordinator.get(address + some).is(200))
                .say(what + " of 2.400 initiatives and of 234");
        var result = Paired.of(() -> coordinator.get(address + few).is(200), () -> coordinator.get(address + many).is(200))
                .say(what + " of 100.000 initiatives and of 234");
        assertThat(result.secondMillis()).isLessThan(5_000);
    }
}
