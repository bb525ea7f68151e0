package cl.vertiente.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The demonstration as a person starts it, by the real Maven, on what the build has made. */
final class MavenDemo implements AutoCloseable {

    private static final String READY = "Ctrl-C ends it.";

    private final Process maven;
    private final Path output;

    private MavenDemo(Process maven, Path output) {
        this.maven = maven;
        this.output = output;
    }

    static MavenDemo start(Path home, int port) throws IOException {
        var output = Files.createTempFile(Server.target(), "demo", ".log");
        var builder = new ProcessBuilder(System.getProperty("vertiente.maven"), "-o", "-B", "-q", "-Pdemo", "exec:exec@demo",
                "-Dmaven.repo.local=" + System.getProperty("vertiente.maven.repository"), "-Dmaven.legacyLocalRepo=true",
                "-Dvertiente.home=" + home);
        builder.directory(Server.baseDir().toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("VERTIENTE_HTTP_PORT", Integer.toString(port));
        builder.environment().remove("MAVEN_OPTS");
        return new MavenDemo(builder.start(), output);
    }

    MavenDemo awaitReady() throws IOException {
        await(Duration.ofMinutes(5), () -> said().contains(READY) || !maven.isAlive());
        if (!said().contains(READY)) {
            throw new AssertionError("The demonstration did not start:\n" + said());
        }
        return this;
    }

    /** What it says when it cannot start; waits for its end. */
    String refusal() {
        if (!await(Duration.ofMinutes(1), () -> !maven.isAlive())) {
            throw new AssertionError("The demonstration should have refused:\n" + said());
        }
        return said();
    }

    String said() {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    ProcessHandle maven() {
        return maven.toHandle();
    }

    /** The launcher and the two servers. */
    List<ProcessHandle> processes() {
        return maven.descendants().toList();
    }

    ProcessHandle launcher() {
        return maven.children().findFirst().orElseThrow();
    }

    static boolean await(Duration patience, BooleanSupplier condition) {
        var end = Instant.now().plus(patience);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        var processes = processes();
        maven.destroy();
        if (!await(Duration.ofSeconds(20), () -> processes.stream().noneMatch(ProcessHandle::isAlive))) {
            processes.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
