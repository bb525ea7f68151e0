package cl.vertiente.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What is written down about a process of ours: number, start and command. The number alone proves nothing, the system
 * gives it again to somebody else; a process is ours when all three agree.
 */
record Trace(long pid, Instant started, String command) {

    static Trace of(ProcessHandle handle) {
        return new Trace(handle.pid(), handle.info().startInstant().orElse(Instant.EPOCH), handle.info().command().orElse(""));
    }

    void write(Path file) throws IOException {
        Files.writeString(file, pid + "\n" + started + "\n" + command + "\n");
    }

    private static Optional<Trace> read(Path file) {
        try {
            var lines = Files.readAllLines(file);
            return Optional.of(new Trace(Long.parseLong(lines.get(0)), Instant.parse(lines.get(1)), lines.get(2)));
        } catch (IOException | RuntimeException cutShort) {
            return Optional.empty();
        }
    }

    Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(handle -> matches(of(handle)));
    }

    private boolean matches(Trace other) {
        return command.equals(other.command) && Duration.between(started, other.started).abs().toMillis() < 2_000;
    }

    /** Ends the process of this trace when it is still ours, and says whether it was. */
    static boolean endLeftover(Path file) {
        try {
            var leftover = Files.exists(file) ? read(file).flatMap(Trace::alive) : Optional.<ProcessHandle>empty();
            leftover.ifPresent(Trace::end);
            Files.deleteIfExists(file);
            return leftover.isPresent();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        if (!endsWithin(process, 6)) {
            process.destroyForcibly();
            endsWithin(process, 10);
        }
    }

    private static boolean endsWithin(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return false;
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
