package cl.vertiente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.RegisterFiles;
import cl.vertiente.shared.Sha256;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A backup put back on another machine answers as the original does. Then that server is killed in the middle of work: what was
 * acknowledged is there afterwards, and nothing is there by half.
 */
@ServerTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RestoredServerIT {

    private static final List<String> INSTANTS = List.of("2026-07-01T09:59:59Z", "2026-07-02T10:00:01Z", "2026-07-03T10:00:01Z",
            "2026-09-01T00:00:00Z", "2026-10-20T11:00:00Z");
    private static final int ROWS = 4_000;
    private static final int CONNECTIONS = 8;
    private static final int ENOUGH = 60;

    private static Ledger ledger;
    private static Server original;
    private static Server restored;

    @BeforeAll
    static void restore() {
        ledger = corrected();
        original = Server.running();
        restored = Server.restored("restored", original, Backup.of(original, Server.target().resolve("it/backup")));
    }

    @AfterAll
    static void stop() {
        if (restored != null) {
            restored.close();
        }
    }

    @Test
    @Order(1)
    void answersAsTheOriginalDoes() {
        assertThat(restored.database().port()).isNotEqualTo(original.database().port());
        var there = Api.on(restored, "coordinacion");
        var here = Api.as("coordinacion");
        var agreements = new ArrayList<String>();
        here.get("/agreements?q=DEMO&limit=500").is(200).json().get("items").forEach(one -> agreements.add(one.get("id").asText()));
        agreements.add(ledger.id);
        assertThat(agreements).as("the four of the programme and this one").hasSizeGreaterThan(4);
        var answers = new ArrayList<JsonNode>();
        for (var agreement : agreements) {
            for (var instant : INSTANTS) {
                for (var question : List.of("/balance", "/budget")) {
                    var path = "/agreements/" + agreement + question + "?asOf=" + instant;
                    answers.add(said(here, path));
                    assertThat(said(there, path)).as(path).isEqualTo(answers.get(answers.size() - 1));
                }
            }
        }
        assertThat(answers.stream().distinct().count()).as("the questions have different answers").isGreaterThan(10);
        assertThat(figure(there, ledger, "2026-07-02T10:00:01Z")).isEqualTo(1_000_000);
        assertThat(figure(there, ledger, "2026-07-03T10:00:01Z")).isEqualTo(900_000);
        for (var path : List.of("/multiplier", "/initiatives?limit=1", "/diagnoses?limit=1", "/improvements?limit=1",
                "/training-activities?limit=1")) {
            assertThat(there.get(path).is(200).json()).as("what is counted, of " + path).isEqualTo(here.get(path).is(200).json());
        }
        provesItsReports(here, there);
    }

    /** The figures; of an agreement that was a draft then, the sentence that says so. */
    private static JsonNode said(Api api, String path) {
        var answer = api.get(path);
        assertThat(answer.status()).as(path).isIn(200, 422);
        return answer.status() == 200 ? answer.json() : answer.json().get("detail");
    }

    /** One voucher of 1.000.000, a day later corrected to 900.000. */
    private static Ledger corrected() {
        Ledger.clock("2026-07-01T10:00:00Z");
        var ledger = Ledger.signed();
        ledger.record(ledger.income("2026-06-10", 30_000_000)).is(201);
        Ledger.clock("2026-07-02T10:00:00Z");
        var wrong = ledger.record(ledger.invoice("2026-06-15", 1_000_000)).is(201).json().get("id").asText();
        Ledger.clock("2026-07-03T10:00:00Z");
        var right = ledger.invoice("2026-06-15", 900_000);
        right.put("corrects", wrong);
        right.put("correctionReason", "El total era otro");
        ledger.record(right).is(201);
        Ledger.clock(Server.CLOCK);
        return ledger;
    }

    private static long figure(Api api, Ledger ledger, String instant) {
        return api.get(ledger.path("/balance?asOf=" + instant)).is(200).json().get("rendered").asLong();
    }

    private static void provesItsReports(Api here, Api there) {
        var issued = here.get("/issued-reports?limit=500").is(200).json().get("items");
        assertThat(issued).isNotEmpty();
        assertThat(there.get("/issued-reports?limit=500").is(200).json().get("items")).isEqualTo(issued);
        var report = issued.get(0);
        assertThat(Sha256.of(there.get(report.get("files").get("pdf").asText()).is(200).bytes())).isEqualTo(report.get("sha256").asText());
    }

    @Test
    @Order(2)
    void keepsEveryAcknowledgedVoucher() throws InterruptedException {
        var api = Api.on(restored, "rendiciones");
        var agreement = ledger.id;
        var acknowledged = new ConcurrentLinkedQueue<String>();
        var pool = Executors.newFixedThreadPool(CONNECTIONS);
        for (int i = 0; i < CONNECTIONS; i++) {
            pool.submit(() -> record(api, agreement, acknowledged));
        }
        while (acknowledged.size() < ENOUGH) {
            Thread.sleep(10);
        }
        restored.payara().kill();
        pool.shutdown();
        assertThat(pool.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        restored.restart();
        var again = Api.on(restored, "rendiciones");
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH).allSatisfy(id -> {
            var kept = again.get("/agreements/" + agreement + "/vouchers/" + id).is(200).json();
            assertThat(kept.get("amount").asLong()).isEqualTo(1_000);
        });
    }

    @Test
    @Order(3)
    void aRegisterThatComesInLeavesNothingHalfStored() throws SQLException, InterruptedException {
        var api = Api.on(restored, "coordinacion");
        var file = RegisterFiles.utf8(RegisterFiles.systems(RegisterFiles.mark(), ROWS));
        long systems = count("water_system");
        long imports = count("register_import");
        var job = RegisterFiles.start(api, file, false);
        var last = RegisterFiles.until(api, job, now -> now.get("done").asInt() > ROWS / 2 || RegisterFiles.isOver(now));
        restored.payara().kill();
        assertThat(last.get("state").asText()).as("killed in the middle").isEqualTo("RUNNING");
        restored.restart();
        assertThat(count("water_system")).isEqualTo(systems);
        assertThat(count("register_import")).isEqualTo(imports);
        var again = Api.on(restored, "coordinacion");
        var done = again.upload("/imports/register?dryRun=false", "registro.csv", file).is(200).json();
        assertThat(done.get("created").asInt()).isEqualTo(ROWS);
        assertThat(again.upload("/imports/register?dryRun=false", "registro.csv", file).is(200).json().get("unchanged").asInt())
                .isEqualTo(ROWS);
        assertThat(count("water_system")).isEqualTo(systems + ROWS);
    }

    private static long count(String table) throws SQLException {
        try (var connection = restored.database().connect(restored.database().application());
                var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Until the connection breaks. */
    private static void record(Api api, String agreement, Queue<String> acknowledged) {
        try {
            while (true) {
                var id = UUID.randomUUID().toString();
                var body = Map.of("kind", "INCOME", "date", "2026-10-01", "amount", 1_000);
                if (api.put("/agreements/" + agreement + "/vouchers/" + id, body).status() == 201) {
                    acknowledged.add(id);
                }
            }
        } catch (UncheckedIOException killed) {
            assertThat(acknowledged).isNotEmpty();
        }
    }
}
