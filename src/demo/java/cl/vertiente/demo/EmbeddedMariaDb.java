package cl.vertiente.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A real MariaDB that lives in a folder: with authentication, on the loopback interface, in UTC, writing through to the
 * disk at each commit. Two accounts: the application's reads and writes rows, the migrations' owns the schema. Root is
 * reached through the socket only. No TLS: nothing leaves the machine, and making a certificate costs four seconds of each
 * start. What the folder holds survives; see {@link #start}.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    static final String NAME = "mariadb";
    public static final String SCHEMA = "vertiente";
    private static final String DATA = "database";
    private static final int LONGEST_SOCKET = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** A user of the database and the password. */
    public record Account(String user, String password) { }

    private final Child process;
    private final Path home;
    private final Path socket;
    private final Path binaries;
    private final int port;
    private final Account application;
    private final Account migration;

    private EmbeddedMariaDb(Path binaries, Path home) {
        this.binaries = binaries;
        this.home = home;
        this.port = Ports.free();
        this.application = new Account("vertiente", Secret.keptIn(home.resolve("database.password")));
        this.migration = new Account("vertiente_migration", Secret.keptIn(home.resolve("database.migration.password")));
        this.socket = socket(home);
        this.process = Child.start(NAME, command(), home);
    }

    /**
     * Starts on the data of this home folder, which is made when missing.
     *
     * @param binaries where the executables are unpacked, shared by all databases of one machine
     */
    public static EmbeddedMariaDb start(Path binaries, Path home) {
        var secret = Folders.secret(home);
        var unpacked = new MariaDbBinaries(binaries.toAbsolutePath());
        unpacked.unpack();
        Child.endLeftover(NAME, secret);
        installOnce(unpacked, secret);
        var database = new EmbeddedMariaDb(unpacked.folder(), secret);
        database.awaitConnection();
        return database;
    }

    private static void installOnce(MariaDbBinaries binaries, Path home) {
        var laid = home.resolve("database.laid");
        if (!Files.exists(laid)) {
            Folders.delete(home.resolve(DATA));
            binaries.install(home.resolve(DATA), temporary(home));
            Folders.writeSecret(laid, Instant.now().toString());
        }
    }

    private static Path temporary(Path home) {
        return Folders.secret(Folders.secret(home.resolve("tmp")).resolve(NAME));
    }

    private ProcessBuilder command() {
        var command = new ArrayList<>(List.of(
                binaries.resolve("bin/mariadbd").toString(), "--no-defaults",
                "--basedir=" + binaries, "--datadir=" + home.resolve(DATA), "--tmpdir=" + temporary(home),
                "--lc-messages-dir=" + binaries.resolve("share"),
                "--bind-address=" + Ports.HOST, "--port=" + port, "--socket=" + socket, "--skip-name-resolve",
                "--skip-ssl",
                "--init-file=" + accounts(), "--pid-file=" + home.resolve("run/mariadb.pid"),
                "--character-set-server=utf8mb4", "--collation-server=utf8mb4_uca1400_ai_ci", "--default-time-zone=+00:00",
                "--innodb-flush-log-at-trx-commit=1", "--innodb-buffer-pool-size=256M", "--max-allowed-packet=64M"));
        if (MariaDbBinaries.asRoot()) {
            command.add("--user=root");
        }
        var builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().put("LD_LIBRARY_PATH", binaries.resolve("libs").toString());
        return builder;
    }

    private Path accounts() {
        var owner = "'" + migration.user() + "'@'" + Ports.HOST + "'";
        var reader = "'" + application.user() + "'@'" + Ports.HOST + "'";
        return Folders.writeSecret(home.resolve("run/accounts.sql"), String.join("\n",
                "CREATE DATABASE IF NOT EXISTS " + SCHEMA + " CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;",
                "DELETE FROM mysql.global_priv WHERE User = '';",
                "FLUSH PRIVILEGES;",
                "ALTER USER IF EXISTS root@localhost IDENTIFIED VIA unix_socket;",
                "CREATE USER IF NOT EXISTS " + owner + ";",
                "ALTER USER " + owner + " IDENTIFIED BY '" + migration.password() + "';",
                "GRANT ALL PRIVILEGES ON " + SCHEMA + ".* TO " + owner + ";",
                "CREATE USER IF NOT EXISTS " + reader + ";",
                "ALTER USER " + reader + " IDENTIFIED BY '" + application.password() + "';",
                "GRANT SELECT, INSERT, UPDATE, DELETE ON " + SCHEMA + ".* TO " + reader + ";",
                ""));
    }

    /** A unix socket's path has at most 107 bytes: in a deep folder it moves to the system's temporary one. */
    private static Path socket(Path home) {
        var inside = home.resolve("run/mariadb.sock");
        if (inside.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_SOCKET) {
            return inside;
        }
        try {
            return Files.createTempDirectory("vertiente").resolve("mariadb.sock");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void awaitConnection() {
        var end = Instant.now().plus(PATIENCE);
        while (process.alive() && Instant.now().isBefore(end)) {
            try (var connection = connect(migration)) {
                if (connection.isValid(2)) {
                    return;
                }
            } catch (SQLException notYet) {
                pause();
            }
        }
        var said = process.logText().lines().filter(line -> line.contains("[ERROR]")).findFirst().orElse("no reason given");
        process.kill();
        throw new CannotStart("MariaDB did not start: " + said + " (see " + process.log() + ").");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start of MariaDB was interrupted.", hurry);
        }
    }

    /** A connection beside the application's own, for a test or a backup. */
    public Connection connect(Account account) throws SQLException {
        return DriverManager.getConnection(url(), account.user(), account.password());
    }

    /**
     * The address as the application gets it: instants travel in UTC, batches in one packet, statements prepared once.
     */
    public String url() {
        return url(Ports.HOST, port);
    }

    static String url(String host, int port) {
        return "jdbc:mariadb://" + host + ":" + port + "/" + SCHEMA + "?" + String.join("&",
                "connectionTimeZone=UTC", "forceConnectionTimeZoneToSession=true", "connectionCollation=utf8mb4_uca1400_ai_ci",
                "rewriteBatchedStatements=true", "useServerPrepStmts=true", "tcpKeepAlive=true", "connectTimeout=10000");
    }

    public Account application() {
        return application;
    }

    /** The account that owns the schema; the strongest that comes in over TCP. */
    public Account migration() {
        return migration;
    }

    public int port() {
        return port;
    }

    /** The socket through which the system's own user is root of this database. */
    public Path socket() {
        return socket;
    }

    /** The folder with {@code bin/mariadb}, {@code bin/mariadb-dump}. */
    public Path binaries() {
        return binaries;
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
        process.end(Duration.ofSeconds(20));
        if (!socket.startsWith(home)) {
            Folders.delete(socket.getParent());
        }
    }
}
