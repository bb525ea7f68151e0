package cl.vertiente.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Axe;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import com.google.zxing.MultiFormatReader;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One month as its people live it: voucher, three persons, the regional government, the QR of the paper. */
@ServerTest
class MonthInBrowserIT {

    @RegisterExtension
    Browser browser = new Browser();

    private Ledger ledger;

    @BeforeEach
    void sign() {
        Ledger.clock("2026-10-20T15:00:00Z");
        ledger = Ledger.signed();
        ledger.record(ledger.income("2026-06-10", 30_000_000)).is(201);
    }

    private String month() {
        return "/rendiciones/" + ledger.id + "/2026-06";
    }

    @Test
    void goesFromTheVoucherToTheVerifiedPaper() throws IOException, NotFoundException {
        var analyst = Visitor.signIn(browser.page(), "rendiciones");
        fillExpense(analyst, "1.250.000");
        analyst.click("#do-save");
        assertThat(analyst.url()).contains("/comprobantes/" + ledger.id + "/");
        assertThat(analyst.textContent("main")).contains("$1.250.000", "E-2026-0001");
        Axe.check(analyst);

        analyst.navigate(month() + "/cierre");
        analyst.fill("#balance", "28.750.000");
        analyst.click("#do-save");
        analyst.navigate(month());
        analyst.click("#do-submit");
        assertState("EN_CERTIFICACION");

        var certifier = Visitor.signIn(browser.page(), "ministrodefe");
        certifier.navigate(month());
        certifier.click("#do-certify");
        assertState("POR_FIRMAR");

        var sender = Visitor.signIn(browser.page(), "encargado");
        sender.navigate(month());
        sender.click("#do-send");
        assertState("ENVIADA");

        var gore = Visitor.signIn(browser.phone(), "gore.biobio");
        gore.navigate(month());
        assertThat(gore.textContent("main")).contains("$1.250.000", "$28.750.000");
        gore.click("#do-receive");
        assertState("EN_REVISION");
        gore.navigate(month() + "/revision");
        Axe.check(gore);
        gore.click("#do-approve");
        assertState("APROBADA");

        var pdf = issuedPdf();
        var verified = browser.page();
        verified.navigate(qrOf(pdf).getPath());
        assertThat(verified.textContent("main")).contains("2026-06");
        Axe.check(verified);
        verified.setInputFiles("#archivo", new FilePayload("rendicion.pdf", "application/pdf", pdf));
        verified.waitForSelector("#comparacion.comparison-same");
        verified.setInputFiles("#archivo", new FilePayload("otro.pdf", "application/pdf", Ledger.PDF));
        verified.waitForSelector("#comparacion.comparison-other");

        var foreign = Visitor.signIn(browser.page(), "gore.maule");
        assertThat(foreign.navigate(month()).status()).isEqualTo(404);
    }

    @Test
    void losesNothingTypedWhenTheSessionEnds() {
        var analyst = Visitor.signIn(browser.page(), "rendiciones");
        fillExpense(analyst, "777.000");
        analyst.context().clearCookies();
        analyst.click("#do-save");
        assertThat(analyst.textContent("main")).contains("Su sesión terminó", "factura.pdf");
        Axe.check(analyst);
        Visitor.enter(analyst, "rendiciones");
        assertThat(analyst.content()).contains("Proveedor del navegador");
        var expenses = Api.as("rendiciones").get(ledger.path("/vouchers?kind=EXPENSE")).is(200).json().get("items");
        assertThat(expenses.size() == 1 || analyst.inputValue("#payee-name").equals("Proveedor del navegador")).isTrue();
    }

    private void fillExpense(Page page, String amount) {
        page.navigate("/comprobantes/" + ledger.id + "/nuevo/egreso");
        page.fill("#date", "2026-06-15");
        page.fill("#payee-taxId", "76.031.066-2");
        page.fill("#payee-name", "Proveedor del navegador");
        page.selectOption("#document-type", "INVOICE");
        page.fill("#document-number", UUID.randomUUID().toString().substring(0, 8));
        page.fill("#document-date", "2026-06-14");
        page.fill("#document-total", amount);
        page.selectOption("#payments-0-form", "TRANSFER");
        page.fill("#payments-0-date", "2026-06-15");
        page.fill("#payments-0-amount", amount);
        page.selectOption("#lines-0-budgetLineId", ledger.line("DIAGNOSIS_OPERATION"));
        page.fill("#lines-0-amount", amount);
        page.setInputFiles("#evidence-document", new FilePayload("factura.pdf", "application/pdf",
                ("%PDF-1.4\n%" + UUID.randomUUID() + "\n%%EOF\n").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
    }

    private void assertState(String state) {
        assertThat(ledger.rendicion("2026-06").get("state").asText()).isEqualTo(state);
    }

    private byte[] issuedPdf() {
        for (var issue : Api.as("gore.biobio").get("/issued-reports?limit=500").is(200).json().get("items")) {
            if (issue.get("agreementId").asText().equals(ledger.id)) {
                return Api.as("gore.biobio").get(issue.get("files").get("pdf").asText()).is(200).bytes();
            }
        }
        throw new AssertionError("no report was issued");
    }

    private static URI qrOf(byte[] pdf) throws IOException, NotFoundException {
        try (var document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 200);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
            var found = URI.create(new GenericMultipleBarcodeReader(new MultiFormatReader()).decodeMultiple(bitmap)[0].getText());
            assertThat(found.getPort()).isEqualTo(Server.running().url().getPort());
            assertThat(found.getPath()).startsWith("/verificar/");
            return found;
        }
    }
}
