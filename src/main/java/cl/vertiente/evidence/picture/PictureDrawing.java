package cl.vertiente.evidence.picture;

import cl.vertiente.evidence.MediaKind;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a picture small and upright. It is decoded row by row with rows and columns left out, so that what is held in memory depends
 * on the size that is wanted and not on that of the picture; nothing that the camera wrote goes along. Three bytes for each point, as a
 * JPEG is read and written, cost half of what four that are taken apart for it do.
 */
final class PictureDrawing {

    /** What is decoded of a picture has no edge longer than this: enough for the large size to be smooth. */
    private static final int DECODED_EDGE = 4_800;
    /** A picture that comes in passes is held whole while it is decoded. */
    private static final long MOST_LAYERED_PIXELS = 40_000_000;
    private static final float QUALITY = 0.85f;

    private PictureDrawing() {
    }

    /** @return empty when it cannot be drawn: it stays a proof all the same */
    static Optional<BufferedImage> draw(Path file, PictureHeader header, int orientation) {
        return draw(file, header, orientation, PictureSize.LARGE.longEdge());
    }

    /** @param longEdge of what is drawn, unless the picture itself is smaller */
    static Optional<BufferedImage> draw(Path file, PictureHeader header, int orientation, int longEdge) {
        boolean inPasses = header.layered() || header.kind() == MediaKind.PNG;
        if (inPasses && header.pixels() > MOST_LAYERED_PIXELS) {
            return Optional.empty();
        }
        var reader = ImageIO.getImageReadersByMIMEType(header.kind().mediaType()).next();
        try (var in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            return Optional.of(upright(scaled(decoded(reader, header), longEdge), orientation));
        } catch (IOException | RuntimeException undrawable) {
            // ImageIO answers bytes that it did not expect with exceptions of every kind.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decoded(ImageReader reader, PictureHeader header) throws IOException {
        if (reader.getWidth(0) != header.width() || reader.getHeight(0) != header.height()) {
            throw new IOException("two sizes in one picture");
        }
        int step = (header.longEdge() + DECODED_EDGE - 1) / DECODED_EDGE;
        var thinned = reader.getDefaultReadParam();
        thinned.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, thinned);
    }

    /** By halves first, so that no detail is jumped over. */
    static BufferedImage scaled(BufferedImage picture, int longEdge) {
        var shown = picture;
        int edge = Math.max(shown.getWidth(), shown.getHeight());
        while (edge > longEdge * 2) {
            edge = (edge + 1) / 2;
            shown = copy(shown, edge);
        }
        return copy(shown, Math.min(edge, longEdge));
    }

    private static BufferedImage copy(BufferedImage from, int longEdge) {
        double scale = (double) longEdge / Math.max(from.getWidth(), from.getHeight());
        int width = Math.max(1, (int) Math.round(from.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(from.getHeight() * scale));
        var to = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var canvas = to.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.drawImage(from, 0, 0, width, height, Color.WHITE, null);
        } finally {
            canvas.dispose();
        }
        return to;
    }

    /** As the camera was held: the eight ways of EXIF. */
    private static BufferedImage upright(BufferedImage lying, int orientation) {
        int width = lying.getWidth();
        int height = lying.getHeight();
        var turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> null;
        };
        if (turn == null) {
            return lying;
        }
        boolean sideways = orientation >= 5;
        var standing = new BufferedImage(sideways ? height : width, sideways ? width : height, BufferedImage.TYPE_3BYTE_BGR);
        var canvas = standing.createGraphics();
        try {
            canvas.drawImage(lying, turn, null);
        } finally {
            canvas.dispose();
        }
        return standing;
    }

    /** As a JPEG with nothing in it but the picture. */
    static byte[] jpeg(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
