package cl.vertiente.accountability.printing;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A QR code as a PNG of one bit a dot, without transparency, large enough to be scaled down sharply. */
public final class QrImage {

    private static final int DOTS_PER_MODULE = 6;
    private static final int QUIET_ZONE = 2;

    private QrImage() { }

    /**
     * Draws the address.
     *
     * @return a PNG file
     * @throws PrintingFailed when it does not fit in a QR code
     */
    public static byte[] of(URI address) {
        try {
            BitMatrix modules = new QRCodeWriter().encode(address.toString(), BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.MARGIN, QUIET_ZONE, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
            int size = modules.getWidth() * DOTS_PER_MODULE;
            BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
            Graphics2D pen = image.createGraphics();
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, size, size);
            pen.setColor(Color.BLACK);
            for (int y = 0; y < modules.getHeight(); y++) {
                for (int x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y)) {
                        pen.fillRect(x * DOTS_PER_MODULE, y * DOTS_PER_MODULE, DOTS_PER_MODULE, DOTS_PER_MODULE);
                    }
                }
            }
            pen.dispose();
            return png(image);
        } catch (WriterException | IOException e) {
            throw new PrintingFailed("QR of " + address.getHost(), e);
        }
    }

    static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream memory = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", memory);
        }
        return bytes.toByteArray();
    }
}
