package cl.vertiente.evidence.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A picture of a quarter of a page in print: as fine as a printer shows, and no heavier. */
public final class ReadablePicture {

    /** Some 280 points to the inch over nine centimetres. */
    private static final int LONG_EDGE = 1_000;

    private ReadablePicture() {
    }

    /** As a JPEG. @param large the file of {@link PictureSize#LARGE} */
    public static byte[] of(Path large) {
        try {
            var picture = ImageIO.read(large.toFile());
            if (picture == null) {
                throw new IOException("no picture: " + large.getFileName());
            }
            return PictureDrawing.jpeg(PictureDrawing.scaled(picture, LONG_EDGE));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
