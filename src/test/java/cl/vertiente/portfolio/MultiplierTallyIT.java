package cl.vertiente.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sums that are kept are those of a recount, whoever records and annuls at once, now and as of any instant; so are pages of their rows. */
@ServerTest
class MultiplierTallyIT {

    private static final List<String> CLOCKS = List.of("2026-10-20T12:00:00Z", "2026-10-20T13:00:00Z", "2026-10-20T14:00:00Z");
    private static final List<String> INSTANTS = List.of("2026-10-20T11:30:00Z", "2026-10-20T12:30:00Z", "2026-10-20T13:30:00Z",
            "2026-10-20T14:30:00Z");
    private static final Map<String, String> FIGURES = Map.of("POSTULATED", "postulated", "APPROVED", "approved", "AWARDED", "awarded",
            "PRIVATE", "privateMoney");

    private final Api coordinator = Api.as("coordinacion");
    private final Api designer = Api.as("diseno");
    private final Portfolio portfolio = new Portfolio();
    private final List<String> initiatives = new ArrayList<>();
    private Ledger first;
    private Ledger second;

    /** Some of one agreement and one commune, some of both agreements, some of three communes. */
    @BeforeEach
    void told() {
        Ledger.clock(CLOCKS.get(0));
        first = Ledger.signed();
        second = Ledger.signed();
        for (int i = 0; i < 9; i++) {
            var communes = i % 4 == 3 ? List.of("08304", "08301", "08313") : List.of("08304");
            initiatives.add(i % 3 == 2 ? portfolio.initiative(communes, first.id, 60, second.id, 40)
                    : portfolio.initiative(communes, first.id, 100));
        }
    }

    @AfterEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static <T> T any(List<T> all) {
        return all.get(ThreadLocalRandom.current().nextInt(all.size()));
    }

    private Void live() {
        var random = ThreadLocalRandom.current();
        for (int i = 0; i < 6; i++) {
            var kind = any(List.of("POSTULATION", "AWARD", "PRIVATE_CONTRIBUTION", "DESERTED"));
            var body = new TreeMap<String, Object>(Map.of("kind", kind, "on", any(List.of("2025-03-01", "2025-11-08", "2026-04-20"))));
            if (!kind.equals("DESERTED")) {
                body.put("amount", random.nextInt(1, 4) * 1_000_000L + 1);
            }
            switch (kind) {
                case "POSTULATION" -> body.put("source", any(List.of("FNDR", "FRIL")));
                case "AWARD" -> body.put("taxId", "76.086.428-5");
                case "PRIVATE_CONTRIBUTION" -> body.put("party", "Forestal de prueba");
                default -> { }
            }
            if (kind.equals("AWARD") && random.nextBoolean()) {
                body.put("sha256", portfolio.paper());
            }
            var event = any(initiatives) + "/events/" + UUID.randomUUID();
            designer.put(event, body).is(201);
            if (random.nextInt(3) == 0) {
                designer.post(event + "/annul", Map.of("reason", "Era de otra")).is(200);
            }
        }
        return null;
    }

    /** Added up again from what each initiative brings, without what is kept of it. */
    private static Map<String, List<Long>> recount(String agreement, String instant) throws SQLException {
        var sums = new TreeMap<String, List<Long>>();
        var known = instant == null ? "known_until IS NULL" : "known_from <= '%1$s' AND (known_until IS NULL OR known_until > '%1$s')"
                .formatted(instant.replace("Z", ""));
        var database = Server.running().database();
        try (var connection = database.connect(database.application()); var rows = connection.createStatement().executeQuery(
                "SELECT figure, SUM(amount), SUM(IF(sha256 IS NULL, 0, amount)), COUNT(DISTINCT initiative_id) FROM initiative_figure"
                        + " WHERE agreement_id = '" + agreement + "' AND " + known + " GROUP BY figure")) {
            while (rows.next()) {
                sums.put(rows.getString(1), List.of(rows.getLong(2), rows.getLong(3), rows.getLong(4)));
            }
        }
        return sums;
    }

    private static Map<String, List<Long>> said(JsonNode multiplier) {
        var sums = new TreeMap<String, List<Long>>();
        FIGURES.forEach((figure, name) -> {
            var amount = multiplier.get(name);
            if (amount.get("amount").asLong() != 0) {
                sums.put(figure, List.of(amount.get("amount").asLong(), amount.get("evidenced").asLong(),
                        amount.get("initiatives").asLong()));
            }
        });
        return sums;
    }

    /** All rows of a figure by small pages: none twice, the largest first. @return what they add up to, and of how many initiatives */
    private List<Long> rows(String address) {
        var events = new HashSet<String>();
        var ids = new HashSet<String>();
        long sum = 0;
        long last = Long.MAX_VALUE;
        for (var next = address; next != null; ) {
            var page = coordinator.get(next + "&limit=2").is(200).json();
            for (var row : page.get("items")) {
                assertThat(events.add(row.get("eventId").asText())).isTrue();
                ids.add(row.get("initiativeId").asText());
                assertThat(row.get("amount").asLong()).isLessThanOrEqualTo(last);
                last = row.get("amount").asLong();
                sum += last;
            }
            next = page.get("next").isNull() ? null : address + "&after=" + page.get("next").asText();
        }
        return List.of(sum, (long) ids.size());
    }

    private void isEqualToARecount(String agreement, String instant) throws SQLException {
        var asOf = instant == null ? "" : "&asOf=" + instant;
        var counted = recount(agreement, instant);
        var whole = coordinator.get("/multiplier?agreement=" + agreement + asOf).is(200).json();
        assertThat(said(whole)).as("of %s as of %s", agreement, instant).isEqualTo(counted);
        for (var figure : FIGURES.entrySet()) {
            var sums = counted.getOrDefault(figure.getKey(), List.of(0L, 0L, 0L));
            assertThat(rows(whole.get(figure.getValue()).get("_rows").asText())).as("rows of %s as of %s", figure.getKey(), instant)
                    .containsExactly(sums.get(0), sums.get(2));
            for (var cut : List.of("COMMUNE", "SOURCE", "YEAR")) {
                long added = 0;
                for (var part : coordinator.get("/multiplier/parts?by=" + cut + "&agreement=" + agreement + asOf).is(200).json()
                        .get("items")) {
                    added += part.get(figure.getValue()).get("amount").asLong();
                }
                assertThat(added).as("%s by %s as of %s", figure.getKey(), cut, instant).isEqualTo(sums.get(0));
            }
        }
    }

    @Test
    void isARecountWhateverSixPeopleRecordAndAnnulAtOnce() throws Exception {
        Callable<Void> life = this::live;
        for (var clock : CLOCKS) {
            Ledger.clock(clock);
            AtOnce.call(6, life);
        }
        Ledger.clock("2026-10-20T15:00:00Z");
        for (var agreement : List.of(first.id, second.id)) {
            isEqualToARecount(agreement, null);
            for (var instant : INSTANTS) {
                isEqualToARecount(agreement, instant);
            }
        }
        int changed = 0;
        for (String next = ""; next != null; ) {
            var done = coordinator.post("/multiplier/recount" + next, Map.of()).is(200).json();
            changed += done.get("changed").asInt();
            next = done.get("next").isNull() ? null : "?after=" + done.get("next").asText();
        }
        assertThat(changed).as("what is kept is what the events say").isZero();
    }
}
