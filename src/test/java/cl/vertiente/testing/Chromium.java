package cl.vertiente.testing;

import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds the browser of the tests: the machine's own, the one without windows first since it is the lighter one; else Playwright's,
 * fetched where it can be; else Debian's package where it may be installed. Without any the build stops and says what to run; a
 * browser test is never skipped.
 */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome",
            "google-chrome-stable");
    private static final String REMEDY = "Run: sudo apt-get install -y chromium-headless-shell";

    private Chromium() { }

    static Path find(Playwright playwright) {
        return first(List.of(() -> onPath(NAMES, path()), () -> ofPlaywright(playwright), () -> installedByPlaywright(playwright),
                Chromium::installedByDebian));
    }

    /** @throws IllegalStateException when none of the ways leads to a browser: says the one command to run */
    static Path first(List<Supplier<Optional<Path>>> ways) {
        return ways.stream().map(Supplier::get).flatMap(Optional::stream).findFirst().orElseThrow(() -> new IllegalStateException(
                "The browser tests need Chromium and found none. " + REMEDY));
    }

    static Optional<Path> onPath(List<String> names, String path) {
        return names.stream().flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }

    private static String path() {
        return System.getenv().getOrDefault("PATH", "");
    }

    private static Optional<Path> ofPlaywright(Playwright playwright) {
        return Optional.of(Path.of(playwright.chromium().executablePath())).filter(Files::isExecutable);
    }

    /** Playwright fetches its own browser; where it cannot (no network), the next way is tried. */
    private static Optional<Path> installedByPlaywright(Playwright playwright) {
        System.out.println("Fetching Playwright's chromium for the browser tests");
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        run("it-playwright.log", java, "-cp", System.getProperty("java.class.path"), "com.microsoft.playwright.CLI", "install", "chromium");
        return ofPlaywright(playwright);
    }

    private static Optional<Path> installedByDebian() {
        if (!"root".equals(System.getProperty("user.name")) || onPath(List.of("apt-get"), path()).isEmpty()) {
            return Optional.empty();
        }
        System.out.println("Installing Debian's chromium for the browser tests");
        if (!run("it-apt-get.log", "apt-get", "update", "-q")
                || !run("it-apt-get.log", "apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium-headless-shell",
                        "fonts-dejavu-core")) {
            throw new IllegalStateException("Chromium could not be installed, see target/it-apt-get.log. " + REMEDY);
        }
        return onPath(NAMES, path());
    }

    /** Whether it ended well within ten minutes; what it said is in a file of the build's folder. */
    private static boolean run(String log, String... command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(Server.target().resolve(log).toFile()));
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
        try {
            var process = builder.start();
            process.getOutputStream().close();
            if (process.waitFor(10, TimeUnit.MINUTES)) {
                return process.exitValue() == 0;
            }
            process.destroy();
            return false;
        } catch (IOException refused) {
            throw new IllegalStateException(refused);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(hurry);
        }
    }
}
