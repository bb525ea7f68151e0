package cl.vertiente.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first way that leads to a browser is taken; without any the tests stop and say what to run. */
class ChromiumTest {

    private static final Supplier<Optional<Path>> NONE = Optional::empty;

    @TempDir
    Path folder;

    @Test
    void takesTheFirstWayThatLeadsToABrowser() {
        var found = Path.of("/x/chromium");
        assertThat(Chromium.first(List.of(NONE, () -> Optional.of(found), () -> {
            throw new AssertionError("no further way is tried");
        }))).isEqualTo(found);
    }

    @Test
    void stopsWithTheOneCommand() {
        assertThatThrownBy(() -> Chromium.first(List.of(NONE, NONE)))
                .hasMessageEndingWith("Run: sudo apt-get install -y chromium-headless-shell");
    }

    @Test
    void looksOnThePathForWhatCanBeRun() throws IOException {
        var names = List.of("chromium", "google-chrome");
        var path = "/nowhere:" + folder;
        Files.createFile(folder.resolve("chromium"));
        assertThat(Chromium.onPath(names, path)).isEmpty();
        var chrome = Files.createFile(folder.resolve("google-chrome"));
        assertThat(chrome.toFile().setExecutable(true)).isTrue();
        assertThat(Chromium.onPath(names, path)).contains(chrome);
        assertThat(Chromium.onPath(names, "")).isEmpty();
    }
}
