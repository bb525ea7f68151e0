package cl.vertiente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.RegisterFiles;
import cl.vertiente.demo.DemoArchive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The server is killed in the middle of work: what was acknowledged is there afterwards, and nothing is there by half. */
class DurabilityIT {

    private static final int ROWS = 4_000;
    private static final int CONNECTIONS = 8;
    private static final int ENOUGH = 60;

    private static Server server;

    @BeforeAll
    static void start() throws IOException {
        Path war = DemoArchive.write(Server.builtWar(), Server.target().resolve("it/durability.war"));
        server = Server.throwAway("durability", war);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void keepsEveryAcknowledgedVoucher() throws InterruptedException {
        var api = Api.on(server, "rendiciones");
        var agreement = api.get("/agreements").is(200).json().get("items").get(0).get("id").asText();
        var acknowledged = new ConcurrentLinkedQueue<String>();
        var pool = Executors.newFixedThreadPool(CONNECTIONS);
        for (int i = 0; i < CONNECTIONS; i++) {
            pool.submit(() -> record(api, agreement, acknowledged));
        }
        while (acknowledged.size() < ENOUGH) {
            Thread.sleep(10);
        }
        server.payara().kill();
        pool.shutdown();
        assertThat(pool.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        server.restart();
        var again = Api.on(server, "rendiciones");
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH).allSatisfy(id -> {
            var kept = again.get("/agreements/" + agreement + "/vouchers/" + id).is(200).json();
            assertThat(kept.get("amount").asLong()).isEqualTo(1_000);
        });
    }

    @Test
    void aRegisterThatComesInLeavesNothingHalfStored() throws SQLException, InterruptedException {
        var api = Api.on(server, "coordinacion");
        var file = RegisterFiles.utf8(RegisterFiles.systems(RegisterFiles.mark(), ROWS));
        long systems = count(server, "water_system");
        long imports = count(server, "register_import");
        var job = RegisterFiles.start(api, file, false);
        var last = RegisterFiles.until(api, job, now -> now.get("done").asInt() > ROWS / 2 || RegisterFiles.isOver(now));
        server.payara().kill();
        assertThat(last.get("state").asText()).as("killed in the middle").isEqualTo("RUNNING");
        server.restart();
        assertThat(count(server, "water_system")).isEqualTo(systems);
        assertThat(count(server, "register_import")).isEqualTo(imports);
        var again = Api.on(server, "coordinacion");
        var done = again.upload("/imports/register?dryRun=false", "registro.csv", file).is(200).json();
        assertThat(done.get("created").asInt()).isEqualTo(ROWS);
        assertThat(again.upload("/imports/register?dryRun=false", "registro.csv", file).is(200).json().get("unchanged").asInt())
                .isEqualTo(ROWS);
        assertThat(count(server, "water_system")).isEqualTo(systems + ROWS);
    }

    private static long count(Server server, String table) throws SQLException {
        try (var connection = server.database().connect(server.database().application());
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
