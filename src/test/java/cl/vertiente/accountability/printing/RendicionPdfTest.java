package cl.vertiente.accountability.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The printed file: both profiles, what stands on every page, the QR as a camera sees it, the approved text. */
class RendicionPdfTest {

    private static final RendicionMensual PRINTER = new RendicionMensual();
    private static final Path RECEIVED = Path.of("target", "rendicion-mensual.received.txt");

    @BeforeAll
    static void startValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({"7, 2a", "7, ua1", "0, 2a", "0, ua1", "120, 2a", "120, ua1", "-1, 2a", "-1, ua1"})
    void conformsToTheProfile(int vouchers, String profile) throws Exception {
        RendicionReport report = switch (vouchers) {
            case -1 -> RendicionReportFixture.withEndlessDescription();
            case 0 -> RendicionReportFixture.withoutMovement();
            case 7 -> RendicionReportFixture.biobio();
            default -> RendicionReportFixture.withVouchers(vouchers);
        };
        byte[] pdf = PRINTER.pdf(report, RendicionReportFixture.issue()).bytes();
        PDFAFlavour flavour = PDFAFlavour.fromString(profile);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getFailedChecks()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void saysTheSameOnEveryPage() throws Exception {
        List<String> pages = pagesOf(PRINTER.pdf(RendicionReportFixture.withVouchers(60), RendicionReportFixture.copy()));

        assertThat(pages).hasSizeGreaterThan(4);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("PAT-APR-08-DEMO", "mayo de 2022", "DATO ILUSTRATIVO", "Copia, no reemplaza",
                    "K7QH-2M4X-9TRC", "Datos al 14-06-2022 11:20", "Página " + (i + 1) + " de " + pages.size());
        }
    }

    @Test
    void marksNothingWhenNothingIsInvented() throws Exception {
        RendicionReport report = RendicionReportFixture.real();

        assertThat(String.join("\n", pagesOf(PRINTER.pdf(report, RendicionReportFixture.issue()))))
                .doesNotContain("ILUSTRATIVO").doesNotContain("Copia");
    }

    @Test
    void showsAQrThatACameraReadsOnEveryPage() throws Exception {
        try (PDDocument document = Loader.loadPDF(PRINTER.pdf(RendicionReportFixture.biobio(), RendicionReportFixture.issue()).bytes())) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page, 150);
                BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
                assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(RendicionReportFixture.ADDRESS);
            }
        }
    }

    @Test
    void givesTheSameFileForTheSameRows() {
        byte[] first = PRINTER.pdf(RendicionReportFixture.biobio(), RendicionReportFixture.issue()).bytes();
        byte[] second = new RendicionMensual().pdf(RendicionReportFixture.biobio(), RendicionReportFixture.issue()).bytes();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void printsOnManyThreadsThatDoNotKnowTheApplication() throws Exception {
        byte[] expected = PRINTER.pdf(RendicionReportFixture.biobio(), RendicionReportFixture.issue()).bytes();
        List<byte[]> printed = new CopyOnWriteArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Thread thread = new Thread(
                    () -> printed.add(PRINTER.pdf(RendicionReportFixture.biobio(), RendicionReportFixture.issue()).bytes()));
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(printed).hasSize(8).allSatisfy(pdf -> assertThat(pdf).isEqualTo(expected));
    }

    @Test
    void readsAsApproved() throws Exception {
        String received = Structure.print(Structure.of(
                PRINTER.pdf(RendicionReportFixture.biobio(), RendicionReportFixture.issue()).bytes()));
        Files.createDirectories(RECEIVED.getParent());
        Files.writeString(RECEIVED, received);
        try (var approved = RendicionPdfTest.class.getResourceAsStream("/expected/rendicion-mensual.txt")) {
            assertThat(received).as("see " + RECEIVED).isEqualTo(new String(approved.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void explainsARegularisationInsteadOfTheChain() throws Exception {
        String text = String.join("\n", pagesOf(PRINTER.pdf(RendicionReportFixture.regularisation(), RendicionReportFixture.issue())));

        assertThat(text).contains("Rendición de cuentas: regularización", "No altera la cadena de saldos")
                .doesNotContain("Saldo pendiente");
    }

    private static List<String> pagesOf(PrintedPdf pdf) throws Exception {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(pdf.pages());
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }
}
