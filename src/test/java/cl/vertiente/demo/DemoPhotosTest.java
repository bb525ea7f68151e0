package cl.vertiente.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cl.vertiente.demo.world.DemoPhotos;
import cl.vertiente.demo.world.DemoScene;
import cl.vertiente.shared.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The photos of the demonstration are the same each time, all different, and quickly made. */
class DemoPhotosTest {

    private static final Instant AT = Instant.parse("2026-09-09T15:00:00Z");
    private static final BigDecimal LATITUDE = new BigDecimal("-37.1");
    private static final BigDecimal LONGITUDE = new BigDecimal("-72.5");

    private static byte[] taken(DemoScene scene, String name) {
        return DemoPhotos.taken(scene, name, AT, LATITUDE, LONGITUDE);
    }

    @Test
    void areTheSameEachTimeAndNoTwoAlike() throws IOException {
        var seen = new HashSet<String>();
        for (var scene : DemoScene.values()) {
            for (var name : new String[] {"a", "b"}) {
                var bytes = taken(scene, name);
                assertThat(taken(scene, name)).isEqualTo(bytes);
                assertThat(seen.add(Sha256.of(bytes))).isTrue();
                var picture = ImageIO.read(new ByteArrayInputStream(bytes));
                assertThat(picture.getWidth()).isEqualTo(800);
                assertThat(bytes.length).isBetween(10_000, 120_000);
            }
            if (Boolean.getBoolean("vertiente.pictures")) {
                Files.write(Files.createDirectories(Path.of("target/it/pictures")).resolve("scene-" + scene + ".jpg"), taken(scene, "a"));
            }
        }
    }

    /** Three for each of 56 systems. */
    @Test
    void areMadeInAFewSeconds() {
        var start = System.nanoTime();
        assertThatCode(() -> {
            for (int i = 0; i < 168; i++) {
                taken(DemoScene.values()[i % DemoScene.values().length], "system " + i);
            }
        }).doesNotThrowAnyException();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }
}
