package cl.vertiente.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    public static Child start(String name, ProcessBuilder builder, Path run, Path logs) {
        var log = logs.resolve(name + ".log");
        try {
            if (Files.exists(log)) {
                Files.move(log, logs.resolve(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            var process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
            process.getOutputStream().close();
            var trace = run.resolve(name + Trace.SUFFIX);
            Trace.of(process.toHandle()).write(trace);
            return new Child(name, process, log, trace);
        } catch (IOException refused) {
            throw new CannotStart("The process " + name + " cannot be started: " + refused.getMessage() + ".", refused);
        }
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
            return Files.readString(log, java.nio.charset.StandardCharsets.ISO_8859_1);
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
