package cl.vertiente.testing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every call that the interface describes, with addresses, filters and bodies that nobody would send: never our fault
 * (5xx), and whatever is refused leaves no row. Sign-in is left out where a try is kept on purpose.
 */
@ServerTest
class FuzzIT {

    private static final List<String> ACCOUNTS = List.of("rendiciones", "admin", "gore.biobio");

    /** Rows that come and go by themselves (tallies are folded and rolls packed each minute), or that are kept of a refused call. */
    private static final Set<String> LIVE = Set.of("audit_seal", "audit_chain", "sign_in_attempt", "flyway_schema_history", "state_tally",
            "figure_tally", "packed_roll", "roll_change");

    private static Ledger ledger;
    private static JsonNode description;

    /** One call of the description. */
    record Call(String verb, String path, JsonNode operation) {

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    @BeforeAll
    static void prepare() {
        Ledger.clock(Server.CLOCK);
        ledger = Ledger.signed();
        ACCOUNTS.forEach(Api::as);
    }

    static Stream<Call> calls() throws IOException {
        description = new ObjectMapper().readTree(Files.readString(Server.baseDir().resolve("target/classes/META-INF/openapi.json")));
        var calls = new ArrayList<Call>();
        description.get("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
            if (Set.of("get", "put", "post", "delete").contains(operation.getKey()) && !path.getKey().endsWith("/tokens/current")) {
                calls.add(new Call(operation.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), operation.getValue()));
            }
        }));
        assertThat(calls).hasSizeGreaterThan(40);
        return calls.stream();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void isNeverOurFaultAndLeavesNothing(Call call) throws SQLException {
        var softly = new SoftAssertions();
        var before = rows();
        var writes = writes();
        for (var account : ACCOUNTS) {
            var api = Api.as(account);
            var refused = true;
            var answers = requests(call).parallelStream().map(request -> Map.entry(request, request.send(api, call.verb()))).toList();
            for (var sent : answers) {
                var request = sent.getKey();
                var answer = sent.getValue();
                softly.assertThat(answer.status()).as("%s as %s: %s -> %s", call, account, request, answer.text()).isLessThan(500);
                refused &= answer.status() >= 400;
            }
            var written = writes();
            if (written == writes) {
                continue;
            }
            writes = written;
            var after = rows();
            if (refused) {
                softly.assertThat(after).as("rows after nothing but refusals of %s as %s", call, account).isEqualTo(before);
            }
            before = after;
        }
        softly.assertAll();
    }

    /** How many rows the database put in or took out since it started, undone ones too: if none since then, it need not be counted. */
    private static long writes() throws SQLException {
        var database = Server.running().database();
        try (var connection = database.connect(database.application()); var statement = connection.createStatement();
                var sum = statement.executeQuery("SELECT SUM(variable_value) FROM information_schema.global_status"
                        + " WHERE variable_name IN ('HANDLER_WRITE', 'HANDLER_DELETE')")) {
            sum.next();
            return sum.getLong(1);
        }
    }

    /** One request: an address, and a body of a kind. */
    private record Request(String path, byte[] body, String kind) {

        Api.Answer send(Api api, String verb) {
            var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
            return api.send(verb, path, publisher, body == null ? null : kind, "If-Match", "*");
        }

        @Override
        public String toString() {
            return path + " " + kind + " " + (body == null ? "" : new String(body, 0, Math.min(body.length, 200)));
        }
    }

    private static List<Request> requests(Call call) {
        var requests = new ArrayList<Request>();
        var usual = fill(call.path(), null);
        if (call.operation().has("requestBody")) {
            FuzzBodies.raw().forEach(body -> requests.add(new Request(usual, body, "application/json")));
            FuzzBodies.OTHER_KINDS.forEach(kind -> FuzzBodies.parts().forEach(body -> requests.add(new Request(usual, body, kind))));
            var schema = call.operation().at("/requestBody/content").path("application/json").path("schema");
            if (!schema.isMissingNode() && !call.path().endsWith("/tokens")) {
                new FuzzBodies(description).of(schema).forEach(body -> requests.add(new Request(usual, body, "application/json")));
            }
        } else {
            requests.add(new Request(usual, null, null));
        }
        for (var odd : FuzzBodies.ODD_TEXTS) {
            if (call.path().contains("{")) {
                requests.add(new Request(fill(call.path(), odd), call.operation().has("requestBody") ? "{}".getBytes() : null,
                        "application/json"));
            }
            parameters(call).forEach(name -> requests.add(new Request(usual + "?" + name + "=" + odd, null, null)));
        }
        return requests;
    }

    private static List<String> parameters(Call call) {
        return call.verb().equals("GET") ? StreamSupport.stream(call.operation().path("parameters").spliterator(), false)
                .filter(parameter -> parameter.get("in").asText().equals("query")).map(parameter -> parameter.get("name").asText()).toList()
                : List.of();
    }

    /** The agreement is a real one, so that what follows is looked at; the rest nobody knows. */
    private static String fill(String path, String odd) {
        var filled = path.replace("{agreement}", odd == null ? ledger.id : odd).replace("{key}", odd == null ? "2026-06" : odd)
                .replace("{sha256}", odd == null ? "0".repeat(64) : odd).replace("{verb}", odd == null ? "submit" : odd);
        return filled.replaceAll("\\{\\w+}", odd == null ? UUID.randomUUID().toString() : java.util.regex.Matcher.quoteReplacement(odd));
    }

    private static Map<String, Long> rows() throws SQLException {
        var counts = new TreeMap<String, Long>();
        var database = Server.running().database();
        try (var connection = database.connect(database.application()); var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var names = statement.executeQuery("SHOW TABLES")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            tables.removeAll(LIVE);
            var all = tables.stream().map(table -> "SELECT '" + table + "', COUNT(*) FROM " + table).collect(joining(" UNION ALL "));
            try (var counted = statement.executeQuery(all)) {
                while (counted.next()) {
                    counts.put(counted.getString(1), counted.getLong(2));
                }
            }
        }
        return counts;
    }
}
