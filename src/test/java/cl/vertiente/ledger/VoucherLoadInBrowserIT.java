package cl.vertiente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Axe;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The expenses of a month as the analyst brings them: template, trial, mending, recording, documents; and a change of mind. */
@ServerTest
class VoucherLoadInBrowserIT extends ExpenseLoading {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @RegisterExtension
    Browser browser = new Browser();

    @BeforeEach
    void sign() {
        Ledger.clock(Server.CLOCK);
        ledger = Ledger.signed();
        ledger.record(ledger.income("2026-06-10", 50_000_000)).is(201);
    }

    private String loads() {
        return "/rendiciones/" + ledger.id + "/cargar";
    }

    private void bring(Page page, byte[] book, byte[] zip) {
        page.navigate(loads());
        page.setInputFiles("#file", new FilePayload("gastos-junio.xlsx", XLSX, book));
        if (zip != null) {
            page.setInputFiles("#documents", new FilePayload("documentos.zip", "application/zip", zip));
        }
        page.click("#do-bring");
        result(page);
    }

    /** The work is followed, and leads on to what it left. */
    private static void result(Page page) {
        page.waitForURL("**/rendiciones/*/cargar/*");
        page.waitForSelector("main h1");
    }

    private static void look(Page page, String name) {
        Look.at(page, "expenses-" + name);
    }

    @Test
    void goesFromTheTemplateToTheLedgerWithItsDocuments() throws IOException {
        var analyst = Visitor.signIn(browser.page(), "rendiciones");
        analyst.navigate("/rendiciones/" + ledger.id + "/2026-06");
        analyst.click("a[href='" + loads() + "']");
        look(analyst, "empty");
        var template = analyst.getAttribute("a[download]", "href");
        assertThat(ExpenseBook.sheet(analyst.request().get(template).body())).contains(ExpenseBook.code(ledger), "EJEMPLO");

        var book = ExpenseBook.of(ledger).varied("Archivo del documento", "factura-1.pdf").varied("Archivo del documento", "factura-2.pdf")
                .varied("Fecha de pago", "4-12-24", "Total del documento", "$318,612").varied("Archivo del documento", "no-llega.pdf")
                .bytes();
        bring(analyst, book, ExpenseBook.zip("Factura 1.pdf", "factura 2.pdf", "sobra.pdf"));
        assertThat(analyst.textContent("main")).contains("Ensayo", "más de una manera", "no-llega.pdf", "sobra.pdf", "Sin documento");
        assertThat(analyst.locator("#do-applyAll").count()).isZero();
        look(analyst, "trial");
        var trial = analyst.url();
        assertThat(expenses()).isEmpty();

        var workbook = analyst.request().get(analyst.getAttribute("a[download]", "href")).body();
        var mended = ExpenseBook.replaced(ExpenseBook.replaced(workbook, "4-12-24", "04-06-2026"), "$318,612", "$100.000");
        bring(analyst, mended, ExpenseBook.zip("Factura 1.pdf", "factura 2.pdf"));
        analyst.click("#do-applyAll");
        result(analyst);
        assertThat(analyst.textContent("main")).contains("Carga de gastos", "E-2026-0004");
        assertThat(expenses()).hasSize(4);
        assertThat(expenses().findValuesAsText("mediaType")).hasSize(2);
        look(analyst, "done");
        analyst.setInputFiles("#documents", new FilePayload("mas.zip", "application/zip", ExpenseBook.zip("no llega.pdf")));
        analyst.click("#do-attach");
        analyst.waitForSelector("text=Documentos unidos");
        result(analyst);
        analyst.navigate(loads());
        assertThat(analyst.textContent("main")).contains("Ensayo", "Registrada", "Documentos");
        look(analyst, "list");
        analyst.navigate("/rendiciones/" + ledger.id + "/2026-06");
        assertThat(analyst.textContent("main")).contains("E-2026-0003", "Cloro");

        var phone = Visitor.signIn(browser.phone(), "rendiciones");
        phone.navigate(loads());
        look(phone, "list");
        phone.navigate(trial);
        look(phone, "trial");
    }

    @Test
    void leavesNothingOfALoadThatIsCancelledHalfWay() {
        var analyst = Visitor.signIn(browser.page(), "rendiciones");
        bring(analyst, ExpenseBook.of(ledger).invoices(1_500, 1_000).bytes(), null);
        assertThat(analyst.textContent("main")).contains("1.500");
        analyst.click("#do-applyAll");
        analyst.waitForURL("**/trabajos/*");
        analyst.click("#do-cancel");
        analyst.waitForSelector("text=Cancelado");
        assertThat(expenses()).isEmpty();
        analyst.navigate(loads());
        assertThat(analyst.locator("main tbody tr").count()).as("the trial alone").isEqualTo(1);
    }

    @Test
    void saysAtItsFieldWhatIsWrongWithAFile() {
        var analyst = Visitor.signIn(browser.page(), "rendiciones");
        analyst.navigate(loads());
        analyst.click("#do-bring");
        assertThat(analyst.textContent("#file-fault")).contains("Elija");
        analyst.setInputFiles("#file", new FilePayload("viejo.xlsx", XLSX, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}));
        analyst.setInputFiles("#documents", new FilePayload("a.zip", "application/zip", "hola".getBytes()));
        analyst.click("#do-bring");
        assertThat(analyst.textContent("main")).contains("no es un ZIP");
        Axe.check(analyst);
        analyst.setInputFiles("#file", new FilePayload("viejo.xlsx", XLSX, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}));
        analyst.click("#do-bring");
        assertThat(analyst.textContent("#file-fault")).contains("97-2003");
        var sender = Visitor.signIn(browser.page(), "encargado");
        sender.navigate(loads());
        assertThat(sender.locator("#do-bring").count()).isZero();
    }
}
