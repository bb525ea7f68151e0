package cl.vertiente.testing;

import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds the browser of the tests: the machine's own, else Playwright's, else Debian's package where it may be installed.
 * Without any the build stops and says what to run; a browser test is never skipped.
 */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private Chromium() { }

    static Path find(Playwright playwright) {
        return onPath(NAMES).or(() -> ofPlaywright(playwright)).or(Chromium::installed).orElseThrow(() -> new IllegalStateException(
                "The browser tests need Chromium and found none. Run: sudo apt-get install -y chromium"));
    }

    private static Optional<Path> onPath(List<String> names) {
        return names.stream().flatMap(name -> Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> ofPlaywright(Playwright playwright) {
        return Optional.of(Path.of(playwright.chromium().executablePath())).filter(Files::isExecutable);
    }

    private static Optional<Path> installed() {
        if (!"root".equals(System.getProperty("user.name")) || onPath(List.of("apt-get")).isEmpty()) {
            return Optional.empty();
        }
        System.out.println("Installing Debian's chromium for the browser tests");
        run("apt-get", "update", "-q");
        run("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium", "fonts-dejavu-core");
        return onPath(NAMES);
    }

    private static void run(String... command) {
        var log = Server.target().resolve("it-apt-get.log").toFile();
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroy();
                throw new IllegalStateException("Chromium could not be installed, see " + log
                        + ". Run: sudo apt-get install -y chromium");
            }
        } catch (IOException refused) {
            throw new IllegalStateException(refused);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(hurry);
        }
    }
}
