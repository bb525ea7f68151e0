package cl.vertiente.accountability.printing.pdf;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A PNG of black and white dots, as a QR code is, with the one bit a dot that it has; the library makes three bytes of each. */
final class DotImage {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G'};
    /** Of the header that each PNG begins with (PNG, 11.2.2). */
    private static final int BITS_AT = 24;
    private static final int COLOURS_AT = 25;
    private static final int GREY = 0;

    private DotImage() { }

    static boolean is(byte[] data) {
        for (int i = 0; i < SIGNATURE.length; i++) {
            if (data.length <= COLOURS_AT || data[i] != SIGNATURE[i]) {
                return false;
            }
        }
        return data[BITS_AT] == 1 && data[COLOURS_AT] == GREY;
    }

    /** @throws IOException when it cannot be read */
    static Image of(byte[] data) throws IOException {
        BufferedImage dots = ImageIO.read(new ByteArrayInputStream(data));
        try {
            return Image.getInstance(dots.getWidth(), dots.getHeight(), 1, 1,
                    ((DataBufferByte) dots.getRaster().getDataBuffer()).getData());
        } catch (BadElementException unknown) {
            throw new IOException(unknown);
        }
    }
}
