package cl.vertiente.evidence.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.evidence.MediaKind;
import cl.vertiente.evidence.picture.PageCodes.PageCode;
import cl.vertiente.shared.Invalid;
import cl.vertiente.testing.Slanted;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The QR of a scanned page, however the page lay. */
class PageCodesTest {

    private static final String HERE = "https://vertiente.cl/capacitacion/sesiones/0199f3c2-7b1e-7c3a-9d55-0a1b2c3d4e5f";

    @TempDir
    private Path folder;

    private final PageCodes codes = new PageCodes(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    /** A sheet of A4 at 150 points to the inch, lines of writing, its QR of 28 mm at the right above. */
    private static BufferedImage sheet(String... texts) {
        var page = new BufferedImage(1754, 1240, BufferedImage.TYPE_INT_RGB);
        var canvas = page.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, page.getWidth(), page.getHeight());
        canvas.setColor(Color.DARK_GRAY);
        for (int y = 320; y < 1200; y += 44) {
            canvas.drawString("Persona " + y + "   12.***.***-5   Comité El Progreso", 80, y);
            canvas.drawLine(60, y + 12, 1700, y + 12);
        }
        for (int i = 0; i < texts.length; i++) {
            canvas.drawImage(qr(texts[i]), 1500 - 1200 * i, 60, null);
        }
        canvas.dispose();
        return page;
    }

    private static BufferedImage qr(String text) {
        try {
            var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 165, 165);
            var image = new BufferedImage(modules.getWidth(), modules.getHeight(), BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < modules.getHeight(); y++) {
                for (int x = 0; x < modules.getWidth(); x++) {
                    image.setRGB(x, y, modules.get(x, y) ? 0x000000 : 0xFFFFFF);
                }
            }
            return image;
        } catch (WriterException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private List<PageCode> read(byte[] bytes, MediaKind kind) throws IOException {
        return codes.read(Files.write(folder.resolve("scan"), bytes), kind, text -> text.startsWith("https://vertiente.cl/"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "90, 0", "180, 0", "270, 0", "3, 0", "-7, 0.05", "20, 0.1", "45, 0", "133, -0.1", "200, 0.15"})
    void readsAPageThatIsTurnedOrSlanted(double degrees, double shear) throws IOException {
        var lying = Slanted.page(sheet(HERE), degrees, shear);
        assertThat(read(Slanted.file(lying, "jpg"), MediaKind.JPEG)).containsExactly(new PageCode(1, HERE, true));
        assertThat(read(Slanted.file(lying, "png"), MediaKind.PNG)).containsExactly(new PageCode(1, HERE, true));
    }

    @Test
    void tellsItsOwnCodeFromAnotherOnTheSamePage() throws IOException {
        assertThat(read(Slanted.file(sheet("WIFI:S:sede;;", HERE), "png"), MediaKind.PNG)).extracting(PageCode::text).containsExactly(HERE);
        assertThat(read(Slanted.file(sheet("WIFI:S:sede;;"), "png"), MediaKind.PNG)).extracting(PageCode::text).containsOnlyNulls();
        assertThat(read(Slanted.file(sheet(), "png"), MediaKind.PNG)).extracting(PageCode::text).containsOnlyNulls();
    }

    private static byte[] pdf(PDRectangle size, BufferedImage... pages) throws IOException {
        try (var document = new PDDocument()) {
            for (var page : pages) {
                var sheet = new PDPage(size);
                document.addPage(sheet);
                try (var content = new PDPageContentStream(document, sheet)) {
                    content.drawImage(LosslessFactory.createFromImage(document, page), 0, 0, size.getWidth(), size.getHeight());
                }
            }
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Test
    void readsEachPageOfAPdf() throws IOException {
        var other = HERE.replace("0199", "0198");
        var scan = pdf(new PDRectangle(842, 595), sheet(HERE), sheet(), Slanted.page(sheet(other), 4, 0));
        assertThat(read(scan, MediaKind.PDF)).containsExactly(new PageCode(1, HERE, true), new PageCode(2, null, true),
                new PageCode(3, other, true));
    }

    @Test
    void drawsAHugePageNoLargerThanNeeded() throws IOException {
        assertThat(read(pdf(new PDRectangle(14_400, 10_180), sheet(HERE)), MediaKind.PDF)).extracting(PageCode::text).containsExactly(HERE);
    }

    @Test
    void leavesOffAfterSixtyPagesAndWhenTimeIsUp() throws IOException {
        var pages = new BufferedImage[62];
        java.util.Arrays.fill(pages, new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB));
        assertThat(read(pdf(PDRectangle.A6, pages), MediaKind.PDF)).filteredOn(page -> !page.read()).extracting(PageCode::number)
                .containsExactly(61, 62);
        var slow = new PageCodes(new Hurrying());
        var scan = Files.write(folder.resolve("slow"), pdf(PDRectangle.A4, sheet(HERE), sheet(HERE), sheet(HERE), sheet(HERE)));
        assertThat(slow.read(scan, MediaKind.PDF, text -> true)).extracting(PageCode::read).containsExactly(true, true, false, false);
    }

    @Test
    void refusesWhatIsDamagedOrLocked() throws IOException {
        assertThatThrownBy(() -> read("%PDF-1.4 nothing of it".getBytes(), MediaKind.PDF)).isInstanceOf(Invalid.class)
                .hasMessageContaining("evidence.scan.damaged");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            var locked = bytes(document);
            assertThatThrownBy(() -> read(locked, MediaKind.PDF)).isInstanceOf(Invalid.class).hasMessageContaining("evidence.scan.locked");
        }
    }

    /** A clock that goes on by fifteen seconds each time that it is looked at. */
    private static final class Hurrying extends Clock {

        private Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            now = now.plusSeconds(15);
            return now;
        }
    }
}
