package cl.vertiente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.demo.Folders;
import cl.vertiente.demo.Leftovers;
import cl.vertiente.demo.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * However the demonstration is ended (SIGTERM or SIGKILL of Maven, SIGKILL of the launcher), nothing of it stays after the
 * next start at the latest, and that start succeeds on the same data. One story, because each start costs a dozen seconds; beside all
 * other tests, with which it shares nothing.
 */
@Execution(ExecutionMode.CONCURRENT)
class DemoProcessIT {

    private static final Duration PROMISED = Duration.ofSeconds(15);
    private static final Path HOME = Server.target().resolve("it/demo");

    private final int port = Ports.free();

    @BeforeAll
    static void begin() throws IOException {
        Leftovers.endIn(HOME);
        Folders.delete(HOME);
        Folders.secret(HOME);
        Files.createDirectories(Server.binaries());
        Files.createSymbolicLink(HOME.resolve("binaries"), Server.binaries());
    }

    @AfterAll
    static void end() {
        Leftovers.endIn(HOME);
    }

    @Test
    void startsAgainHoweverItEnded() throws IOException {
        try (var first = MavenDemo.start(HOME, port).awaitReady()) {
            assertThat(first.said()).contains("http://localhost:" + port, "coordinacion@demo.example", "password");
            assertThat(first.processes()).hasSize(3).allMatch(process -> Listening.beyondLoopback(process.pid()).isEmpty());
            assertSaysWhoIsInTheWay();
            assertNothingStaysAfter(first, ProcessHandle::destroy);
        }
        List<ProcessHandle> orphans;
        try (var second = MavenDemo.start(HOME, port).awaitReady()) {
            orphans = second.launcher().descendants().toList();
            second.launcher().destroyForcibly();
            assertThat(MavenDemo.await(PROMISED, () -> !second.maven().isAlive())).isTrue();
        }
        assertThat(orphans).as("a killed launcher can end nobody").hasSize(2).allMatch(ProcessHandle::isAlive);
        try (var third = MavenDemo.start(HOME, port).awaitReady()) {
            assertThat(third.said()).contains("Ended 2 process(es) that an earlier demonstration had left behind");
            assertThat(orphans).noneMatch(ProcessHandle::isAlive);
            assertNothingStaysAfter(third, ProcessHandle::destroyForcibly);
        }
    }

    private void assertSaysWhoIsInTheWay() throws IOException {
        try (var sameFolder = MavenDemo.start(HOME, Ports.free())) {
            assertThat(sameFolder.refusal()).contains("in use by another demonstration", "http://localhost:" + port);
        }
        var other = HOME.resolveSibling("demo-other");
        try (var samePort = MavenDemo.start(other, port)) {
            assertThat(samePort.refusal()).contains("Port " + port + " is taken by another program");
        }
        Folders.delete(other);
    }

    private static void assertNothingStaysAfter(MavenDemo demo, Consumer<ProcessHandle> ending) {
        var processes = demo.processes();
        var ports = processes.stream().flatMap(process -> Listening.onLoopback(process.pid()).stream()).toList();
        assertThat(ports).as("server and database listen").hasSize(2);
        var begin = Instant.now();
        ending.accept(demo.maven());
        assertThat(MavenDemo.await(PROMISED, () -> ports.stream().allMatch(Ports::isFree))).as("nothing listens").isTrue();
        assertThat(MavenDemo.await(PROMISED, () -> processes.stream().noneMatch(ProcessHandle::isAlive))).isTrue();
        System.out.println("Ended in " + Duration.between(begin, Instant.now()).toMillis() + " ms");
    }
}
