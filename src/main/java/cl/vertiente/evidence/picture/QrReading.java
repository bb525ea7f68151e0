package cl.vertiente.evidence.picture;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds the QR that is asked for in a picture of a page, turned or slanted: in several sizes and ways to tell ink from paper. */
final class QrReading {

    private static final Map<DecodeHintType, ?> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);
    private static final List<Function<LuminanceSource, Binarizer>> WAYS = List.of(HybridBinarizer::new, GlobalHistogramBinarizer::new);
    private static final int SMALLEST_EDGE = 700;
    private static final int TURNED_EDGE = 1_800;

    private QrReading() {
    }

    /** @return what it says; null when there is none that is wanted */
    static String in(BufferedImage page, Predicate<String> wanted) {
        int longest = Math.max(page.getWidth(), page.getHeight());
        for (int edge = longest; edge == longest || edge >= SMALLEST_EDGE; edge = edge * 2 / 3) {
            var found = read(PictureDrawing.scaled(page, edge), wanted);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return read(turned(PictureDrawing.scaled(page, TURNED_EDGE)), wanted).orElse(null);
    }

    /** The corners of a code that stands on its tip are not found: a page that lies so is turned by an eighth. */
    private static BufferedImage turned(BufferedImage page) {
        int edge = (int) Math.ceil(Math.hypot(page.getWidth(), page.getHeight()));
        var turned = new BufferedImage(edge, edge, BufferedImage.TYPE_INT_RGB);
        var canvas = turned.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.rotate(Math.PI / 4, edge / 2.0, edge / 2.0);
            canvas.drawImage(page, (edge - page.getWidth()) / 2, (edge - page.getHeight()) / 2, null);
        } finally {
            canvas.dispose();
        }
        return turned;
    }

    private static Optional<String> read(BufferedImage page, Predicate<String> wanted) {
        var source = source(page);
        return WAYS.stream().map(way -> read(way, source, wanted)).flatMap(Optional::stream).findFirst();
    }

    private static LuminanceSource source(BufferedImage page) {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        return new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
    }

    /** First one alone, which is quick; where another code came instead, all of them. */
    private static Optional<String> read(Function<LuminanceSource, Binarizer> way, LuminanceSource source, Predicate<String> wanted) {
        try {
            var one = new QRCodeReader().decode(new BinaryBitmap(way.apply(source)), HINTS).getText();
            if (wanted.test(one)) {
                return Optional.of(one);
            }
            return Arrays.stream(new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(way.apply(source)), HINTS)).map(Result::getText)
                    .filter(wanted).findFirst();
        } catch (ReaderException none) {
            return Optional.empty();
        }
    }
}
