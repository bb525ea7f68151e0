package cl.vertiente.evidence.picture;

import cl.vertiente.evidence.MediaKind;
import cl.vertiente.shared.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Reads the QR of each page of a scanned document. One document is read at a time, a page is drawn no larger than is needed, and a long
 * one is left off after a while: what was not read can still be told by a person.
 */
@ApplicationScoped
public class PageCodes {

    /** A page of A4 at 200 points to the inch is as long. */
    static final int LONGEST_EDGE = 2_400;

    private static final float DOTS_PER_INCH = 200;
    private static final float POINTS_PER_INCH = 72;
    private static final int MOST_PAGES = 60;
    private static final long MOST_PIXELS = 200_000_000;
    private static final long MEMORY = 32L * 1024 * 1024;
    private static final long SCRATCH = 512L * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);

    @Inject
    private Clock clock;

    /**
     * A page of a scanned document.
     *
     * @param number from 1
     * @param text of its QR; null when it has none that is wanted
     * @param read false when the document was left off before it
     */
    public record PageCode(int number, String text, boolean read) {
    }

    protected PageCodes() {
    }

    PageCodes(Clock clock) {
        this.clock = clock;
    }

    /**
     * Reads a PDF page by page, or a picture as one page.
     *
     * @param wanted tells the codes that are asked for from others on the page
     * @throws Invalid when the file is damaged or locked by a password
     */
    public List<PageCode> read(Path file, MediaKind kind, Predicate<String> wanted) throws IOException {
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            return kind == MediaKind.PDF ? pages(file, wanted) : List.of(picture(file, kind, wanted));
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static PageCode picture(Path file, MediaKind kind, Predicate<String> wanted) throws IOException {
        var header = PictureGate.pass(file, kind, MOST_PIXELS, "/file");
        return new PageCode(1, PictureDrawing.draw(file, header, 1, LONGEST_EDGE).map(drawn -> QrReading.in(drawn, wanted)).orElse(null),
                true);
    }

    private List<PageCode> pages(Path file, Predicate<String> wanted) throws IOException {
        var until = clock.instant().plus(PATIENCE);
        try (var document = Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMixed(MEMORY, SCRATCH).streamCache)) {
            var found = new ArrayList<PageCode>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                found.add(page(document, page, wanted, until));
            }
            return found;
        } catch (InvalidPasswordException locked) {
            throw new Invalid("evidence.scan.locked", "/file");
        } catch (IOException | RuntimeException damaged) {
            // PDFBox answers bytes that it did not expect with exceptions of every kind.
            throw new Invalid("evidence.scan.damaged", "/file");
        }
    }

    private PageCode page(PDDocument document, int page, Predicate<String> wanted, Instant until) {
        if (page >= MOST_PAGES || clock.instant().isAfter(until)) {
            return new PageCode(page + 1, null, false);
        }
        try {
            return new PageCode(page + 1, QrReading.in(drawn(document, page), wanted), true);
        } catch (IOException | RuntimeException undrawable) {
            return new PageCode(page + 1, null, true);
        }
    }

    private static BufferedImage drawn(PDDocument document, int page) throws IOException {
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        var box = document.getPage(page).getCropBox();
        float edge = Math.max(box.getWidth(), box.getHeight());
        return renderer.renderImage(page, Math.min(DOTS_PER_INCH / POINTS_PER_INCH, LONGEST_EDGE / edge), ImageType.GRAY);
    }
}
