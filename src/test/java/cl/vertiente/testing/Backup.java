package cl.vertiente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.demo.EmbeddedMariaDb;
import cl.vertiente.demo.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A backup by the very commands that {@code payara/README.md} tells: {@code backup.sh} and {@code restore.sh}. */
public record Backup(Path folder) {

    /** Takes it while the server works. */
    public static Backup of(Server server, Path folder) {
        Folders.delete(folder);
        var backup = new Backup(folder);
        var said = backup.run(server, "backup.sh");
        assertThat(said.status()).as(said.text()).isZero();
        return backup;
    }

    void restore(Server server) {
        var said = tryToRestore(server);
        assertThat(said.status()).as(said.text()).isZero();
    }

    /** What a command said, and how it ended. */
    record Said(int status, String text) {
    }

    Said tryToRestore(Server server) {
        return run(server, "restore.sh");
    }

    private Said run(Server server, String script) {
        var database = server.database();
        var builder = new ProcessBuilder("sh", Server.baseDir().resolve("payara").resolve(script).toString(), folder.toString());
        var environment = builder.redirectErrorStream(true).environment();
        environment.put("LD_LIBRARY_PATH", database.binaries().resolve("libs").toString());
        environment.put("MARIADB", database.binaries().resolve("bin/mariadb").toString());
        environment.put("MARIADB_DUMP", database.binaries().resolve("bin/mariadb-dump").toString());
        environment.put("VERTIENTE_DATA_DIR", server.dataDir().toString());
        environment.put("VERTIENTE_DB_NAME", EmbeddedMariaDb.SCHEMA);
        environment.put("VERTIENTE_DB_OPTIONS", options(database).toString());
        try {
            var process = builder.start();
            var text = new String(process.getInputStream().readAllBytes());
            return new Said(process.waitFor(), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Beside the backup, which is a folder of its own. */
    private Path options(EmbeddedMariaDb database) {
        var account = database.migration();
        var options = Folders.secret(folder.resolveSibling(folder.getFileName() + "-options")).resolve("backup.cnf");
        return Folders.writeSecret(options, "[client]\nskip-ssl\nhost=127.0.0.1\nport=%d\nuser=%s\npassword=%s\n"
                .formatted(database.port(), account.user(), account.password()));
    }
}
