package cl.vertiente.committee;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.demo.DemoArchive;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The server is killed while a register comes in: nothing of it is stored, and the same file afterwards gives one result. */
class RegisterDurabilityIT {

    private static final int ROWS = 4_000;

    private static long count(Server server, String table) throws SQLException {
        try (var connection = server.database().connect(server.database().application());
                var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void aServerThatStopsHalfWayLeavesNothingHalfStored() throws IOException, SQLException, InterruptedException {
        Path war = DemoArchive.write(Server.builtWar(), Server.baseDir().resolve("target/it/register-durability.war"));
        try (var server = Server.throwAway("register-durability", war)) {
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
    }
}
