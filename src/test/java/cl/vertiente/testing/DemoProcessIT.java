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

/**
 * However the demonstration is ended, nothing of it stays, and the next start succeeds on the same data. Each test starts
 * on what an earlier one left, in any order; the first one to run loads the programme.
 */
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
    void endsWithMavenAndSaysWhoIsInTheWay() throws IOException {
        try (var demo = MavenDemo.start(HOME, port).awaitReady()) {
            assertThat(demo.said()).contains("http://localhost:" + port, "coordinacion@demo.example", "password");
            try (var second = MavenDemo.start(HOME, Ports.free())) {
                assertThat(second.refusal()).contains("in use by another demonstration", "http://localhost:" + port);
            }
            var other = HOME.resolveSibling("demo-other");
            try (var second = MavenDemo.start(other, port)) {
                assertThat(second.refusal()).contains("Port " + port + " is taken by another program");
            }
            Folders.delete(other);
            assertThat(demo.processes()).hasSize(3).allMatch(ProcessHandle::isAlive);
            assertThat(demo.processes()).allMatch(process -> Listening.beyondLoopback(process.pid()).isEmpty());
            assertNothingStaysAfter(demo, ProcessHandle::destroy);
        }
    }

    @Test
    void endsWhenMavenIsKilled() throws IOException {
        try (var demo = MavenDemo.start(HOME, port).awaitReady()) {
            assertNothingStaysAfter(demo, ProcessHandle::destroyForcibly);
        }
    }

    @Test
    void clearsAwayWhatAKilledLauncherLeft() throws IOException {
        List<ProcessHandle> orphans;
        try (var demo = MavenDemo.start(HOME, port).awaitReady()) {
            orphans = demo.launcher().descendants().toList();
            demo.launcher().destroyForcibly();
            assertThat(MavenDemo.await(PROMISED, () -> !demo.maven().isAlive())).isTrue();
        }
        assertThat(orphans).hasSize(2).allMatch(ProcessHandle::isAlive);
        try (var next = MavenDemo.start(HOME, port).awaitReady()) {
            assertThat(next.said()).contains("Ended 2 process(es) that an earlier demonstration had left behind");
            assertThat(orphans).noneMatch(ProcessHandle::isAlive);
        }
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
