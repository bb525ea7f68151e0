package cl.vertiente.demo.world;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Signatures of the demonstration, drawn by code, of nobody: each says that it is invented, and is the same bytes each time. */
final class DemoSignature {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 240;
    private static final int STROKES = 9;

    private DemoSignature() {
    }

    /** As a finger draws it on a telephone: PNG. @param whose tells one from every other */
    static byte[] drawn(String whose) {
        return written(whose, "png", Color.WHITE);
    }

    /** As a camera sees it on paper: JPEG. */
    static byte[] onPaper(String whose) {
        return written(whose, "jpeg", new Color(0xF4EEDF));
    }

    private static byte[] written(String whose, String format, Color ground) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setColor(ground);
            canvas.fillRect(0, 0, WIDTH, HEIGHT);
            canvas.setColor(new Color(0x8A8270));
            canvas.drawLine(40, HEIGHT - 50, WIDTH - 40, HEIGHT - 50);
            canvas.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 20));
            canvas.drawString("DATO ILUSTRATIVO", 40, HEIGHT - 20);
            canvas.setColor(new Color(0x14213D));
            canvas.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            canvas.draw(stroke(new Random(DemoIds.of("signature " + whose).getMostSignificantBits())));
        } finally {
            canvas.dispose();
        }
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, format, out);
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
        return bytes.toByteArray();
    }

    private static Path2D stroke(Random hand) {
        var path = new Path2D.Double();
        double x = 80;
        path.moveTo(x, 130);
        for (int i = 0; i < STROKES; i++) {
            double next = x + 40 + hand.nextInt(25);
            path.curveTo(x + 10, 30 + hand.nextInt(60), next - 10, 130 + hand.nextInt(50), next, 90 + hand.nextInt(50));
            x = next;
        }
        return path;
    }
}
