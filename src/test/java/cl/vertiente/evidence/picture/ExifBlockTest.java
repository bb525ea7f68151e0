package cl.vertiente.evidence.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.demo.world.DemoExif;
import cl.vertiente.evidence.picture.Exif.PositionState;
import cl.vertiente.evidence.picture.Exif.TimeState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a camera wrote, as it is understood; what cannot be is said and never thrown. */
class ExifBlockTest {

    private static final BigDecimal LATITUDE = new BigDecimal("-37.123456");
    private static final BigDecimal LONGITUDE = new BigDecimal("-72.654321");

    private static byte[] block(String time, String offset, BigDecimal latitude, BigDecimal longitude) {
        return new DemoExif(time, offset, latitude, longitude, 6, "Prueba", "Uno").block();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "2026:09:09 11:32:05, -03:00, 2026-09-09T14:32:05Z, WITH_OFFSET",
        "2026:09:09 11:32:05, +02:00, 2026-09-09T09:32:05Z, WITH_OFFSET",
        "2026:09:09 11:32:05, -,      2026-09-09T14:32:05Z, ASSUMED_ZONE",
        "2026:06:09 11:32:05, -,      2026-06-09T15:32:05Z, ASSUMED_ZONE",
        "2026:09:09 11:32:05, ayer,   2026-09-09T14:32:05Z, ASSUMED_ZONE",
        "2026:09:06 00:30:00, -,      2026-09-06T04:30:00Z, ASSUMED_ZONE",
        "2030:01:01 00:00:00, +00:00, 2030-01-01T00:00:00Z, WITH_OFFSET",
        "2099:01:01 00:00:00, -,      -,                    BEYOND",
        "0000:00:00 00:00:00, -,      -,                    NONE",
        "1970:01:01 00:00:00, -,      -,                    NONE",
        "2026:02:30 00:00:00, -,      -,                    NONE",
        "hace un rato,        -,      -,                    NONE",
        "-,                   -03:00, -,                    NONE"})
    void readsTheTimeWithItsOffsetOrAsThatOfChile(String time, String offset, Instant at, TimeState state) {
        var exif = ExifBlock.read(block(time, offset, LATITUDE, LONGITUDE));
        assertThat(exif.takenAt()).isEqualTo(at);
        assertThat(exif.time()).isEqualTo(state);
        assertThat(exif.broken()).isFalse();
    }

    @Test
    void readsPlaceOrientationAndCamera() {
        var exif = ExifBlock.read(block("2026:09:09 11:32:05", "-03:00", LATITUDE, LONGITUDE));
        assertThat(exif.latitude().subtract(LATITUDE).abs()).isLessThan(new BigDecimal("0.000002"));
        assertThat(exif.longitude().subtract(LONGITUDE).abs()).isLessThan(new BigDecimal("0.000002"));
        assertThat(exif.position()).isEqualTo(PositionState.KNOWN);
        assertThat(exif.orientation()).isEqualTo(6);
        assertThat(exif.camera()).isEqualTo("Prueba Uno");
        assertThat(exif.takenText()).isEqualTo("2026:09:09 11:32:05");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "95, 10", "-37, 190"})
    void aPlaceThatCannotBeIsNone(BigDecimal latitude, BigDecimal longitude) {
        var exif = ExifBlock.read(block(null, null, latitude, longitude));
        assertThat(exif.position()).isEqualTo(PositionState.ABSURD);
        assertThat(exif.latitude()).isNull();
    }

    @Test
    void whatSaysNothingIsNotBroken() {
        assertThat(ExifBlock.read(null)).isEqualTo(Exif.none(false));
        assertThat(ExifBlock.read(block(null, null, null, null)).position()).isEqualTo(PositionState.NONE);
        var odd = new DemoExif(null, null, null, null, 77, "", "").block();
        assertThat(ExifBlock.read(odd).orientation()).isEqualTo(1);
        assertThat(ExifBlock.read(odd).camera()).isNull();
    }

    @Test
    void whatIsBrokenIsSaidAndNeverThrown() {
        assertThat(ExifBlock.read(new byte[0]).broken()).isTrue();
        assertThat(ExifBlock.read("basura que no es TIFF".getBytes()).broken()).isTrue();
        var whole = block("2026:09:09 11:32:05", "-03:00", LATITUDE, LONGITUDE);
        assertThat(ExifBlock.read(java.util.Arrays.copyOf(whole, 60)).broken()).isTrue();
        var random = new Random(4);
        int broken = 0;
        for (int i = 0; i < 3_000; i++) {
            var mangled = whole.clone();
            for (int k = 0; k < 4; k++) {
                mangled[random.nextInt(mangled.length)] = (byte) random.nextInt();
            }
            var exif = ExifBlock.read(mangled);
            assertThat(exif.orientation()).isBetween(1, 8);
            broken += exif.broken() ? 1 : 0;
        }
        assertThat(broken).isPositive();
    }
}
