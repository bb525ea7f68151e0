package cl.vertiente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.demo.DemoArchive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The server is killed while vouchers arrive: every one that was acknowledged is there afterwards, none of them half. */
class DurabilityIT {

    private static final int CONNECTIONS = 8;
    private static final int ENOUGH = 60;

    @Test
    void keepsEveryAcknowledgedVoucher() throws InterruptedException, IOException {
        Path war = DemoArchive.write(Server.builtWar(), Server.target().resolve("it/durability.war"));
        try (var server = Server.throwAway("durability", war)) {
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
