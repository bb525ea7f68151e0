package cl.vertiente.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A server process of ours. Its output goes to a file, and a {@link Trace} in the run folder names it, so that a later
 * launcher recognises what a killed one left behind.
 */
public final class Child {

    private static final String TRACE = ".process";
    private static boolean over;

    private final String name;
    private final Process process;
    private final Path log;
    private final Path trace;

    private Child(String name, Process process, Path log, Path trace) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.trace = trace;
    }

    /** Starts it, after ending what an earlier start under this name left behind in this home folder. */
    static synchronized Child start(String name, ProcessBuilder builder, Path home) {
        if (over) {
            throw new CannotStart("The end is under way.");
        }
        endLeftover(name, home);
        var logs = Folders.secret(home.resolve("log"));
        var log = logs.resolve(name + ".log");
        try {
            if (Files.exists(log)) {
                Files.move(log, logs.resolve(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            var process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
            process.getOutputStream().close();
            var trace = trace(name, home);
            Trace.of(process.toHandle()).write(trace);
            return new Child(name, process, log, trace);
        } catch (IOException refused) {
            throw new CannotStart("The process " + name + " cannot be started: " + refused.getMessage() + ".", refused);
        }
    }

    /** From here on this launcher starts nothing. */
    static synchronized void startNoMore() {
        over = true;
    }

    static boolean endLeftover(String name, Path home) {
        return Trace.endLeftover(trace(name, home));
    }

    private static Path trace(String name, Path home) {
        return Folders.secret(home.resolve("run")).resolve(name + TRACE);
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    public Path log() {
        return log;
    }

    public String logText() {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Asks the process to end, and ends it when it has not done so in time. */
    public void end(Duration patience) {
        process.destroy();
        if (!endsWithin(patience)) {
            kill();
        }
        forget();
    }

    /** kill -9: what a test of durability does. */
    public void kill() {
        process.destroyForcibly();
        if (!endsWithin(Duration.ofSeconds(10))) {
            throw new IllegalStateException("The process " + name + " (" + pid() + ") cannot be ended");
        }
        forget();
    }

    private boolean endsWithin(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(trace);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
