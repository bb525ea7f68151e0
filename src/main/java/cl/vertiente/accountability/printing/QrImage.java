package cl.vertiente.accountability.printing;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.util.Map;

/** A QR code as a picture in black and white, without transparency, large enough to be scaled down sharply. */
public final class QrImage {

    private static final int DOTS_PER_MODULE = 6;
    private static final int QUIET_ZONE = 2;

    private QrImage() { }

    /**
     * Draws the address.
     *
     * @throws PrintingFailed when it does not fit in a QR code
     */
    public static BufferedImage of(URI address) {
        try {
            BitMatrix modules = new QRCodeWriter().encode(address.toString(), BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.MARGIN, QUIET_ZONE, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
            int size = modules.getWidth() * DOTS_PER_MODULE;
            BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
            for (int y = 0; y < size; y++) {
                for (int x = 0; x < size; x++) {
                    image.setRGB(x, y, modules.get(x / DOTS_PER_MODULE, y / DOTS_PER_MODULE) ? 0x000000 : 0xFFFFFF);
                }
            }
            return image;
        } catch (WriterException e) {
            throw new PrintingFailed("QR of " + address.getHost(), e);
        }
    }
}
