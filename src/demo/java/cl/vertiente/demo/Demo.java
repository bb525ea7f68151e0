package cl.vertiente.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * {@code mvn -Pdemo}: MariaDB and Payara Micro on the demonstration programme, on the loopback interface, until Ctrl-C. Both
 * end with this process, and this process ends with the one that started it, however that one ended.
 */
public final class Demo {

    private static final Duration PATIENCE = Duration.ofMinutes(9);
    private static final int LIFE_SIGN = 10;

    private final Path folder = Path.of(System.getProperty("vertiente.home"));
    private final int port = port();
    private final Optional<ProcessHandle> parent = ProcessHandle.current().parent();
    private final Instant begin = Instant.now();
    private volatile boolean ending;
    private volatile Home home;
    private EmbeddedMariaDb database;
    private PayaraMicro payara;
    private long said;

    public static void main(String[] arguments) {
        var demo = new Demo();
        Runtime.getRuntime().addShutdownHook(new Thread(demo::end, "end-children"));
        try {
            demo.home = Home.take(demo.folder);
            demo.start();
            demo.stay();
        } catch (CannotStart reason) {
            if (!demo.ending) {
                say("\n" + reason.getMessage() + "\n");
            }
        } catch (IOException refused) {
            say("\nThe folder " + demo.folder + " cannot be written: " + refused.getMessage() + ".\n");
        }
        System.exit(1);
    }

    private static int port() {
        var wanted = System.getenv().getOrDefault("VERTIENTE_HTTP_PORT", "8080");
        return wanted.matches("\\d{1,5}") ? Integer.parseInt(wanted) : 8080;
    }

    private void start() throws IOException {
        new Thread(this::watchParent, "watch-parent").start();
        var leftovers = Leftovers.endIn(home.folder());
        if (leftovers > 0) {
            say("Ended " + leftovers + " process(es) that an earlier demonstration had left behind.");
        }
        if (!Ports.isFree(port)) {
            throw new CannotStart("Port " + port + " is taken by another program. End that one, or take another port: "
                    + "VERTIENTE_HTTP_PORT=8090 mvn -Pdemo");
        }
        home.say("process " + ProcessHandle.current().pid() + ", http://localhost:" + port);
        var war = DemoArchive.write(Path.of(System.getProperty("vertiente.war")), home.resolve("vertiente-demo.war"));
        say("Starting MariaDB on the data in " + home.folder() + " ...");
        database = EmbeddedMariaDb.start(home.resolve("binaries"), home.folder());
        say("Starting Payara Micro; the first time it also loads the demonstration programme ...");
        var password = Optional.ofNullable(System.getenv("VERTIENTE_DEMO_PASSWORD")).filter(given -> !given.isBlank())
                .orElseGet(() -> Secret.random(12));
        var environment = Environment.of(database, Folders.secret(home.resolve("files")), port, password);
        Optional.ofNullable(System.getenv("VERTIENTE_PUBLIC_URL")).ifPresent(url -> environment.put("VERTIENTE_PUBLIC_URL", url));
        var configuration = Path.of(System.getProperty("vertiente.basedir")).resolve("payara");
        var jar = Path.of(System.getProperty("vertiente.payara.jar"));
        payara = PayaraMicro.start(new PayaraMicro.Setup(jar, war, configuration, home.folder(), port, environment));
        payara.awaitReady(PATIENCE, this::giveLifeSign);
        welcome(password);
    }

    private void giveLifeSign(Duration elapsed) {
        if (elapsed.toSeconds() >= said + LIFE_SIGN) {
            said = elapsed.toSeconds();
            say("... " + said + " seconds");
        }
    }

    private void welcome(String password) {
        say("");
        say("Vertiente is ready after " + Duration.between(begin, Instant.now()).toSeconds() + " seconds:");
        say("");
        say("    http://localhost:" + port);
        say("");
        say("Accounts, all with the password " + password);
        say("");
        Accounts.in(database).forEach(line -> say("    " + line));
        say("");
        say("Everything is kept in " + home.folder() + " (logs in its folder log); mvn -Pforget removes it.");
        say("Ctrl-C ends it.");
    }

    private void stay() {
        while (payara.alive() && database.alive()) {
            pause();
        }
        var gone = payara.alive() ? database.process() : payara.process();
        throw new CannotStart("A server process ended by itself, so the demonstration ends. Its last words are in " + gone.log());
    }

    private void watchParent() {
        while (parent.map(ProcessHandle::isAlive).orElse(false)) {
            pause();
        }
        if (!ending) {
            System.exit(0);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    /** Also what came up at this very moment: the traces name it, and nothing more is started. */
    private void end() {
        ending = true;
        Child.startNoMore();
        if (home != null) {
            Leftovers.endIn(home.folder());
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
