package cl.vertiente.demo.world;

import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.StoreEvidence;
import cl.vertiente.shared.Chile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Takes the photos of the demonstration: drawn scenes that say that they are invented, with the time and place of a camera. */
@ApplicationScoped
public class DemoPhotos {

    private static final DateTimeFormatter CAMERA = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx");
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");

    @Inject
    private DocumentFiles files;

    @Inject
    private StoreEvidence storeEvidence;

    /**
     * The same bytes for the same words.
     *
     * @param name tells one photo from every other of its scene
     * @param latitude null for a camera that knows no place
     */
    public static byte[] taken(DemoScene scene, String name, Instant at, BigDecimal latitude, BigDecimal longitude) {
        var local = at.atZone(Chile.ZONE);
        var picture = new BufferedImage(DemoScene.WIDTH, DemoScene.HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        var canvas = picture.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            scene.draw(canvas, DemoIds.of(scene + name).getMostSignificantBits(), PRINTED.format(local));
        } finally {
            canvas.dispose();
        }
        return new DemoExif(CAMERA.format(local), OFFSET.format(local), latitude, longitude, 1, "Dato ilustrativo", "Camara 1")
                .into(jpeg(picture));
    }

    private static byte[] jpeg(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "jpeg", out);
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
        return bytes.toByteArray();
    }

    /** Stores a photo for the caller in turn; answers its hash. */
    public String store(byte[] photo) {
        try {
            return files.take(new ByteArrayInputStream(photo), files.largest(),
                    received -> storeEvidence.store(received, "foto.jpg")).sha256();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
