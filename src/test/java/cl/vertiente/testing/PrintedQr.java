package cl.vertiente.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The QR code on the first page of a printed PDF, read as a camera does that takes its time: from a picture of the whole page. */
public final class PrintedQr {

    private static final int DOTS_PER_INCH = 200;

    private PrintedQr() {
    }

    /** @throws NotFoundException when nothing on the page can be read as one */
    public static URI of(byte[] pdf) throws IOException, ReaderException {
        try (var document = Loader.loadPDF(pdf)) {
            var page = new BufferedImageLuminanceSource(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH));
            return URI.create(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(page)),
                    Map.of(DecodeHintType.TRY_HARDER, true)).getText());
        }
    }
}
