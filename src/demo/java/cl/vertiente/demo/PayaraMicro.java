package cl.vertiente.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Payara Micro with one application at the root, listening on one port of the loopback interface and nowhere else (so
 * without its data grid). It stays up when the deployment fails: {@link #awaitReady} notices that and says why.
 */
public final class PayaraMicro implements AutoCloseable {

    static final String NAME = "payara";
    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(8);

    /**
     * What is run, and where.
     *
     * @param jar payara-micro.jar
     * @param configuration the folder {@code payara/} of the project, with the boot commands
     * @param home for logs, traces and temporary files
     * @param environment the settings of the application, added to this process's own
     */
    public record Setup(Path jar, Path war, Path configuration, Path home, int port, Map<String, String> environment) { }

    private final Setup setup;
    private final Child process;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private PayaraMicro(Setup setup, Child process) {
        this.setup = setup;
        this.process = process;
    }

    /** Starts the process; the application is not there before {@link #awaitReady}. */
    public static PayaraMicro start(Setup setup) {
        var home = Folders.secret(setup.home());
        Child.endLeftover(NAME, home);
        var temporary = Folders.secret(home.resolve("tmp")).resolve(NAME);
        Folders.delete(temporary);
        var builder = new ProcessBuilder(command(setup, Folders.secret(temporary))).directory(home.toFile());
        builder.environment().putAll(setup.environment());
        return new PayaraMicro(setup, Child.start(NAME, builder, home));
    }

    private static List<String> command(Setup setup, Path temporary) {
        var configuration = setup.configuration();
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g", "-Djava.awt.headless=true", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temporary,
                "-jar", setup.jar().toAbsolutePath().toString(),
                "--nohazelcast", "--disablephonehome",
                "--logproperties", configuration.resolve("logging.properties").toAbsolutePath().toString(),
                "--prebootcommandfile", configuration.resolve("pre-boot.txt").toAbsolutePath().toString(),
                "--port", Integer.toString(setup.port()),
                "--contextroot", "/", "--deploy", setup.war().toAbsolutePath().toString());
    }

    /**
     * Waits until {@code /health/ready} says so.
     *
     * @param progress hears from time to time how many seconds have gone by
     */
    public PayaraMicro awaitReady(Duration patience, Consumer<Duration> progress) {
        var begin = Instant.now();
        var end = begin.plus(patience);
        while (Instant.now().isBefore(end)) {
            if (!process.alive()) {
                throw failed("ended before it was ready");
            }
            var log = process.logText();
            if (ServerLog.isThrough(log)) {
                if (ServerLog.isEmpty(log)) {
                    throw failed("could not deploy the application");
                }
                if (readiness().startsWith("200")) {
                    return this;
                }
            }
            progress.accept(Duration.between(begin, Instant.now()));
            pause();
        }
        throw failed("was not ready after " + patience.toSeconds() + " seconds, /health/ready says " + readiness());
    }

    public PayaraMicro awaitReady() {
        return awaitReady(Duration.ofMinutes(3), elapsed -> { });
    }

    private CannotStart failed(String what) {
        var cause = ServerLog.cause(process.logText());
        close();
        return new CannotStart("Payara Micro " + what + ". " + cause + " (all of it: " + process.log() + ")");
    }

    /** Status and body of {@code /health/ready}, or why there is none. */
    public String readiness() {
        try {
            var request = HttpRequest.newBuilder(url().resolve("/health/ready")).timeout(Duration.ofSeconds(5)).build();
            var answer = client.send(request, BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body().strip();
        } catch (IOException notYet) {
            return notYet.getClass().getSimpleName();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start of Payara Micro was interrupted.", hurry);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    public URI url() {
        return URI.create("http://" + Ports.HOST + ":" + setup.port());
    }

    public Child process() {
        return process;
    }

    public boolean alive() {
        return process.alive();
    }

    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.end(PATIENCE_AT_END);
    }
}
