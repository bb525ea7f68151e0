package cl.vertiente.testing;

import cl.vertiente.demo.EmbeddedMariaDb;
import cl.vertiente.demo.Environment;
import cl.vertiente.demo.Folders;
import cl.vertiente.demo.Leftovers;
import cl.vertiente.demo.PayaraMicro;
import cl.vertiente.demo.Ports;
import cl.vertiente.demo.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * One MariaDB and one Payara Micro on free ports of the loopback interface, on an empty schema, with one archive. The whole
 * run of integration tests shares {@link #running}; a test that must kill something starts a {@link #throwAway} one.
 */
public final class Server implements AutoCloseable {

    /** The instant at which the clock of the tests begins. */
    public static final String CLOCK = "2026-10-20T12:00:00Z";

    private static Server running;
    private static String failure = "the test needs @ServerTest or @InContainer";

    private final Path home;
    private final Path war;
    private final int port = Ports.free();
    private final String password;
    private EmbeddedMariaDb database;
    private PayaraMicro payara;

    private Server(Path home, Path war, String password) {
        this.home = home;
        this.war = war;
        this.password = password;
    }

    /** The server on which the suite was deployed. */
    public static synchronized Server running() {
        if (running == null) {
            throw new IllegalStateException("No server runs: " + failure);
        }
        return running;
    }

    static synchronized Server startSuite(Path war) {
        failure = "it did not start, see the first test that failed";
        var server = throwAway("suite", war);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-server"));
        running = server;
        return server;
    }

    static synchronized void stopSuite() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    /** A server of one's own beside the shared one, on an empty schema; to be closed by who started it. */
    public static Server throwAway(String name, Path war) {
        var home = target().resolve("it").resolve(name);
        var server = new Server(home, war, Secret.random(20));
        server.startDatabase(true);
        return server.started();
    }

    /** A server of one's own on the backup of another: what one has after a loss, on another machine. */
    public static Server restored(String name, Server original, Backup backup) {
        var server = new Server(target().resolve("it").resolve(name), original.war, original.password);
        server.startDatabase(true);
        try {
            backup.restore(server);
        } catch (RuntimeException failed) {
            server.close();
            throw failed;
        }
        return server.started();
    }

    private Server started() {
        try {
            startPayara();
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
        return this;
    }

    /** Starts (again) on the rows that are there, or on none. */
    private void startDatabase(boolean empty) {
        database = empty ? emptyDatabase(home) : EmbeddedMariaDb.start(binaries(), home);
    }

    /** A database of one's own with no row in it; what an earlier run left there is ended and removed. */
    public static EmbeddedMariaDb emptyDatabase(Path home) {
        Leftovers.endIn(home);
        Folders.delete(home);
        return EmbeddedMariaDb.start(binaries(), home);
    }

    private void startPayara() {
        var environment = Environment.of(database, dataDir(), port, password);
        environment.put("VERTIENTE_DEMO_CLOCK", CLOCK);
        var jar = Path.of(System.getProperty("vertiente.payara.jar"));
        payara = PayaraMicro.start(new PayaraMicro.Setup(jar, war, baseDir().resolve("payara"), home, port, Map.copyOf(environment)));
        payara.awaitReady(Duration.ofMinutes(5), elapsed -> { });
    }

    /** Starts whatever of the two does not run, on the same ports' rows and files: what comes after a kill. */
    public void restart() {
        if (!database.alive()) {
            startDatabase(false);
        }
        if (payara.alive()) {
            payara.close();
        }
        startPayara();
    }

    /** Where the application answers, without a slash at the end. */
    public URI url() {
        return payara.url();
    }

    /** The folder that the application got as {@code VERTIENTE_DATA_DIR}. */
    public Path dataDir() {
        return Folders.secret(home.resolve("files"));
    }

    public EmbeddedMariaDb database() {
        return database;
    }

    public PayaraMicro payara() {
        return payara;
    }

    /** The password of all demonstration accounts. */
    public String password() {
        return password;
    }

    /** The product's archive as the build made it. */
    public static Path builtWar() {
        return Path.of(System.getProperty("vertiente.war"));
    }

    /** The root of the project. */
    public static Path baseDir() {
        return Path.of(System.getProperty("vertiente.basedir"));
    }

    static Path target() {
        return baseDir().resolve("target");
    }

    static Path binaries() {
        return target().resolve("it/binaries");
    }

    @Override
    public void close() {
        if (payara != null && payara.alive()) {
            payara.close();
        }
        if (database != null && database.alive()) {
            database.close();
        }
    }
}
