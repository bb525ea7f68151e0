package cl.vertiente.testing;

import cl.vertiente.demo.world.DemoExif;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Pictures for tests, made by code: good ones, and those that somebody sends who means no good. */
public final class PictureBytes {

    private PictureBytes() {
    }

    /** Red on its left half, blue on its right; no two of different seeds have the same bytes. */
    public static byte[] jpeg(int width, int height, int seed) {
        return written(drawn(width, height, seed), "jpeg");
    }

    public static byte[] png(int width, int height, int seed) {
        return written(drawn(width, height, seed), "png");
    }

    private static BufferedImage drawn(int width, int height, int seed) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        for (int bit = 0; bit < 32; bit++) {
            canvas.setColor((seed >> bit & 1) == 1 ? Color.WHITE : Color.BLACK);
            canvas.fillRect(bit * width / 32, height * 9 / 10, width / 32 + 1, height / 10 + 1);
        }
        canvas.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    /** A photo as a telephone takes it. */
    public static byte[] photo(int seed, String time, String offset, double latitude, double longitude) {
        return new DemoExif(time, offset, BigDecimal.valueOf(latitude), BigDecimal.valueOf(longitude), 1, "Prueba", "Uno")
                .into(jpeg(640, 480, seed));
    }

    /** A PNG of that size in black, packed into a few kilobytes. */
    public static byte[] bomb(int width, int height) {
        try {
            var packed = new ByteArrayOutputStream();
            try (var packing = new DeflaterOutputStream(packed)) {
                var row = new byte[1 + (width + 7) / 8];
                for (int i = 0; i < height; i++) {
                    packing.write(row);
                }
            }
            var png = new ByteArrayOutputStream();
            png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A});
            png.writeBytes(chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {1, 0, 0, 0, 0}).array()));
            png.writeBytes(chunk("IDAT", packed.toByteArray()));
            png.writeBytes(chunk("IEND", new byte[0]));
            return png.toByteArray();
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    /** A chunk of a PNG. */
    public static byte[] chunk(String name, byte[] data) {
        var body = ByteBuffer.allocate(4 + data.length).put(name.getBytes(StandardCharsets.US_ASCII)).put(data).array();
        var sum = new CRC32();
        sum.update(body);
        return ByteBuffer.allocate(12 + data.length).putInt(data.length).put(body).putInt((int) sum.getValue()).array();
    }

    /** The picture with a ZIP behind it, which both kinds of program open. */
    public static byte[] withArchive(byte[] picture) {
        try {
            var both = new ByteArrayOutputStream();
            both.writeBytes(picture);
            var zip = new ZipOutputStream(both);
            zip.putNextEntry(new ZipEntry("secreto.txt"));
            zip.write("no es una foto".getBytes(StandardCharsets.UTF_8));
            zip.finish();
            return both.toByteArray();
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    public static byte[] half(byte[] picture) {
        return Arrays.copyOf(picture, picture.length / 2);
    }

    /** The beginning of a photo of an iPhone. */
    public static byte[] heic() {
        return ByteBuffer.allocate(64).putInt(24).put("ftypheic".getBytes(StandardCharsets.US_ASCII)).putInt(0)
                .put("mif1heic".getBytes(StandardCharsets.US_ASCII)).array();
    }
}
