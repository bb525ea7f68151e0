package cl.vertiente.evidence.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.evidence.MediaKind;
import cl.vertiente.testing.PictureBytes;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small pictures: upright, of the right size, with nothing of the camera in them. */
class PictureDrawingTest {

    @TempDir
    private Path folder;

    private Optional<BufferedImage> draw(byte[] bytes, MediaKind kind, int orientation) throws IOException {
        var file = Files.write(folder.resolve("one"), bytes);
        return PictureDrawing.draw(file, PictureGate.pass(file, kind, 200_000_000, ""), orientation);
    }

    /** The picture is red on its left and blue on its right. @return in which corner of the drawn one red and blue lie */
    private static String colours(BufferedImage picture) {
        var at = new StringBuilder();
        for (int[] corner : new int[][] {{1, 1}, {8, 1}, {1, 8}, {8, 8}}) {
            var seen = new Color(picture.getRGB(corner[0] * picture.getWidth() / 10, corner[1] * picture.getHeight() / 10));
            at.append(seen.getRed() > seen.getBlue() ? 'R' : 'B');
        }
        return at.toString();
    }

    @ParameterizedTest
    @CsvSource({"1, 1600, 1200, RBRB", "2, 1600, 1200, BRBR", "3, 1600, 1200, BRBR", "4, 1600, 1200, RBRB", "5, 1200, 1600, RRBB",
        "6, 1200, 1600, RRBB", "7, 1200, 1600, BBRR", "8, 1200, 1600, BBRR"})
    void isTurnedAsTheCameraWasHeld(int orientation, int width, int height, String colours) throws IOException {
        var drawn = draw(PictureBytes.jpeg(2_000, 1_500, 0), MediaKind.JPEG, orientation).orElseThrow();
        assertThat(drawn.getWidth()).isEqualTo(width);
        assertThat(drawn.getHeight()).isEqualTo(height);
        assertThat(colours(drawn)).isEqualTo(colours);
    }

    @ParameterizedTest
    @CsvSource({"9000, 500, 1600, 89", "300, 200, 300, 200", "1, 3000, 1, 1600"})
    void isNeverLargerThanItWas(int width, int height, int shownWidth, int shownHeight) throws IOException {
        for (var kind : new MediaKind[] {MediaKind.JPEG, MediaKind.PNG}) {
            var bytes = kind == MediaKind.PNG ? PictureBytes.png(width, height, 3) : PictureBytes.jpeg(width, height, 3);
            var drawn = draw(bytes, kind, 1).orElseThrow();
            assertThat(drawn.getWidth()).isEqualTo(shownWidth);
            assertThat(drawn.getHeight()).isEqualTo(shownHeight);
        }
    }

    @Test
    void holdsNothingThatTheCameraWrote() throws IOException {
        var photo = PictureBytes.photo(1, "2026:09:09 11:32:05", "-03:00", -37.1, -72.5);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("Exif");
        var drawn = PictureDrawing.jpeg(PictureDrawing.scaled(draw(photo, MediaKind.JPEG, 1).orElseThrow(), 480));
        assertThat(new String(drawn, StandardCharsets.ISO_8859_1)).doesNotContain("Exif").doesNotContain("Prueba");
        assertThat(ImageIO.read(new ByteArrayInputStream(drawn)).getWidth()).isEqualTo(480);
    }

    /** As scanners of print shops write it: four colours of ink, inverted; these are all magenta. */
    @Test
    void fourColoursOfInkAreDrawnInTheirColour() throws IOException {
        var ink = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 64, 48, 4, null);
        for (int at = 0; at < 64 * 48; at++) {
            ink.setPixel(at % 64, at / 64, new int[] {255, 0, 255, 255});
        }
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(ink, null, null), null);
        } finally {
            writer.dispose();
        }
        var adobe = new byte[] {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        var four = ByteBuffer.allocate(bytes.size() + adobe.length).put(bytes.toByteArray(), 0, 2).put(adobe)
                .put(bytes.toByteArray(), 2, bytes.size() - 2).array();
        var drawn = new Color(draw(four, MediaKind.JPEG, 1).orElseThrow().getRGB(30, 20));
        assertThat(drawn.getRed()).isGreaterThan(200);
        assertThat(drawn.getGreen()).isLessThan(60);
        assertThat(drawn.getBlue()).isGreaterThan(200);
    }

    /** It proves what it proves, and is not shown: damaged inside, or without what it is unpacked by. */
    @Test
    void whatCannotBeDrawnIsNoFault() throws IOException {
        var tableless = PictureBytes.jpeg(64, 48, 1);
        for (int at = 0; at < tableless.length - 1; at++) {
            if (tableless[at] == (byte) 0xFF && tableless[at + 1] == (byte) 0xDB) {
                tableless[at + 1] = (byte) 0xED;
            }
        }
        assertThat(draw(tableless, MediaKind.JPEG, 1)).isEmpty();
        var noise = PictureBytes.png(64, 48, 1);
        for (int i = 45; i < noise.length - 16; i++) {
            noise[i] = (byte) (i * 31);
        }
        assertThat(PictureDrawing.draw(Files.write(folder.resolve("noise"), noise),
                new PictureHeader(MediaKind.PNG, 64, 48, true, false, 1, null), 1)).isEmpty();
    }

    @Test
    void aLargePngIsKeptAndNotDrawn() throws IOException {
        assertThat(draw(PictureBytes.bomb(10_000, 10_000), MediaKind.PNG, 1)).isEmpty();
        assertThat(draw(PictureBytes.bomb(5_000, 5_000), MediaKind.PNG, 1)).isPresent();
    }
}
