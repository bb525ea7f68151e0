package cl.vertiente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.demo.EmbeddedMariaDb;
import cl.vertiente.demo.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A backup as {@code payara/README.md} tells to take and to restore it: the dump of the database first, then the files. */
public record Backup(Path dump, Path files) {

    /** Takes it while the server works. */
    public static Backup of(Server server, Path folder) {
        Folders.delete(folder);
        var into = Folders.secret(folder);
        var dump = into.resolve("vertiente.sql");
        run(server.database(), List.of("mariadb-dump", "--single-transaction", "--hex-blob"), ProcessBuilder.Redirect.PIPE,
                ProcessBuilder.Redirect.to(dump.toFile()));
        var files = into.resolve("files");
        copy(server.dataDir(), files);
        return new Backup(dump, files);
    }

    void restore(Server server) {
        run(server.database(), List.of("mariadb"), ProcessBuilder.Redirect.from(dump.toFile()), ProcessBuilder.Redirect.DISCARD);
        copy(files, server.dataDir());
    }

    private static void run(EmbeddedMariaDb database, List<String> tool, ProcessBuilder.Redirect in, ProcessBuilder.Redirect out) {
        var account = database.migration();
        var command = new ArrayList<>(tool);
        command.set(0, database.binaries().resolve("bin").resolve(tool.get(0)).toString());
        command.addAll(List.of("--skip-ssl", "-h", "127.0.0.1", "-P", String.valueOf(database.port()), "-u", account.user(),
                EmbeddedMariaDb.SCHEMA));
        command.add(1, "--no-defaults");
        var builder = new ProcessBuilder(command).redirectInput(in).redirectOutput(out);
        builder.environment().put("LD_LIBRARY_PATH", database.binaries().resolve("libs").toString());
        builder.environment().put("MYSQL_PWD", account.password());
        try {
            var process = builder.start();
            var said = new String(process.getErrorStream().readAllBytes());
            assertThat(process.waitFor()).as("%s: %s", tool, said).isZero();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void copy(Path from, Path to) {
        try (var content = Files.walk(from)) {
            for (Path path : content.toList()) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
