package cl.vertiente.testing;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A page of paper as it lay on the glass or before the camera: turned, sheared, on a grey table. */
public final class Slanted {

    private Slanted() {
    }

    /** @param degrees by which it is turned @param shear how far its foot is pushed aside, as a part of its height */
    public static BufferedImage page(BufferedImage page, double degrees, double shear) {
        var turn = AffineTransform.getRotateInstance(Math.toRadians(degrees));
        turn.shear(shear, 0);
        var bounds = turn.createTransformedShape(new java.awt.Rectangle(page.getWidth(), page.getHeight())).getBounds();
        var table = new BufferedImage(bounds.width + 80, bounds.height + 80, BufferedImage.TYPE_INT_RGB);
        var canvas = table.createGraphics();
        try {
            canvas.setColor(new Color(150, 140, 130));
            canvas.fillRect(0, 0, table.getWidth(), table.getHeight());
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.translate(40 - bounds.x, 40 - bounds.y);
            canvas.transform(turn);
            canvas.drawImage(page, 0, 0, null);
        } finally {
            canvas.dispose();
        }
        return table;
    }

    /** The file of a picture. @param format {@code jpg} or {@code png} */
    public static byte[] file(BufferedImage picture, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
