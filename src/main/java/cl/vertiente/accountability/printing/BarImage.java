package cl.vertiente.accountability.printing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** A bar as a PNG without transparency: what is proven filled, what is not in stripes, so that it is told apart in grey, too. */
final class BarImage {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 42;
    private static final int STRIPE = 12;
    private static final int FILLED = new Color(0x0B4654).getRGB();
    private static final int PALE = new Color(0xE3EEEF).getRGB();
    private static final int PAPER = Color.WHITE.getRGB();

    private BarImage() { }

    /**
     * Draws it.
     *
     * @param most the length of the whole width
     * @return a PNG file
     */
    static byte[] of(long evidenced, long unsupported, long most) {
        int proven = length(evidenced, most);
        int end = length(evidenced + unsupported, most);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, x < proven ? FILLED : x < end ? stripe(x, y, end) : PAPER);
            }
        }
        try {
            return QrImage.png(image);
        } catch (IOException e) {
            throw new PrintingFailed("bar", e);
        }
    }

    private static int stripe(int x, int y, int end) {
        boolean edge = y < 2 || y >= HEIGHT - 2 || x >= end - 2;
        return edge || (x + y) / STRIPE % 3 == 0 ? FILLED : PALE;
    }

    private static int length(long amount, long most) {
        return most == 0 ? 0 : (int) (WIDTH * (double) amount / most);
    }
}
