package cl.vertiente.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.Registered;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.FileTexts;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Papers;
import cl.vertiente.testing.PictureBytes;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A gap becomes an improvement on its pages: planned, approved, quoted, bought, installed, received by its act, paid. */
@ServerTest
class GapToActInBrowserIT {

    @RegisterExtension
    Browser browser = new Browser();

    private final Api coordinator = Api.as("coordinacion");

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    private static void step(Page page, String label) {
        page.click("text=" + label);
    }

    private static void photo(Page page, String sheet, String moment, int seed) {
        page.navigate(sheet + "/fotos/" + moment);
        page.setInputFiles("#files", new FilePayload(moment + ".jpg", "image/jpeg", PictureBytes.jpeg(640, 480, seed)));
        page.fill("#caption", "Caseta de bombas, " + moment);
        Look.at(page, "mejora-fotos-" + moment);
        page.click("#do-photo");
        assertThat(page.textContent("main")).contains("Caseta de bombas, " + moment);
    }

    @Test
    void goesFromAGapToTheActOfReception() {
        var ledger = Ledger.signed();
        ledger.record(ledger.income("2026-06-10", 50_000_000)).is(201);
        var improving = Improving.at(ledger);
        var gap = "/gaps/" + UUID.randomUUID();
        coordinator.put(gap, Map.of("waterSystemId", improving.system(), "agreementId", ledger.id, "dimension", "TECHNICAL", "severity",
                "HIGH", "component", "IMPROVEMENT", "description", "No hay cloración automática")).is(201);
        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate("/diagnosticos/brechas/" + Registered.id(gap));
        Look.at(page, "brecha-con-mejora");
        page.click("text=Planificar una mejora");
        page.fill("#title", "Clorador automático en pantalla");
        page.selectOption("#kind", "CHLORINATION");
        page.fill("#quantity", "1");
        page.selectOption("#budgetLineId", ledger.line("IMPROVEMENT_INVESTMENT"));
        page.fill("#plannedCost", "-1");
        page.click("#do-save");
        assertThat(page.textContent(".errors")).isNotBlank();
        page.fill("#plannedCost", "3.500.000");
        Look.at(page, "mejora-nueva");
        page.click("#do-save");
        assertThat(page.textContent("h1")).contains("Clorador automático en pantalla");
        var sheet = page.url().replaceAll("^https?://[^/]+|\\?.*", "");
        decideAndBuy(page, sheet);
        install(page, sheet);
        receive(page);
        print(page, sheet);
        assertThat(coordinator.get(gap).is(200).json().get("state").asText()).isEqualTo("RESOLVED");
        pay(page, sheet, improving.expense(ledger, improving.system(), 3_200_000));
        onAPhone(sheet);
    }

    private static void decideAndBuy(Page page, String sheet) {
        step(page, "Aprobar");
        page.click("#do-take");
        assertThat(page.textContent(".errors")).contains("Falta el documento");
        page.fill("#on", "2026-07-10");
        page.setInputFiles("#sha256", Papers.pdf("aprobacion.pdf"));
        page.click("#do-take");
        assertThat(page.textContent("main")).contains("Aprobada");
        step(page, "Agregar una cotización");
        page.fill("#supplier-taxId", "76.086.428-4");
        page.fill("#supplier-name", "Bombas del Sur SpA");
        page.fill("#cost", "3.300.000");
        page.fill("#on", "2026-07-05");
        page.setInputFiles("#sha256", Papers.pdf("cotizacion.pdf"));
        page.click("#do-save");
        assertThat(page.textContent(".errors")).contains("RUT");
        page.fill("#supplier-taxId", "76.086.428-5");
        page.setInputFiles("#sha256", Papers.pdf("cotizacion.pdf"));
        Look.at(page, "mejora-cotizacion");
        page.click("#do-save");
        assertThat(page.textContent("main")).contains("Bombas del Sur SpA");
        page.navigate(sheet + "/paso/order");
        page.fill("#on", "2026-07-12");
        page.fill("#order-number", "OC-2026-12");
        page.fill("#order-supplier-taxId", "76.086.428-5");
        page.fill("#order-supplier-name", "Bombas del Sur SpA");
        page.fill("#order-cost", "3.200.000");
        page.setInputFiles("#sha256", Papers.pdf("orden.pdf"));
        Look.at(page, "mejora-compra");
        page.click("#do-take");
        assertThat(page.textContent("main")).contains("En compra").contains("OC-2026-12");
    }

    private static void install(Page page, String sheet) {
        photo(page, sheet, "antes", 1);
        page.navigate(sheet + "/paso/install");
        page.fill("#on", "2026-07-20");
        page.fill("#delivery-deliveredOn", "2026-07-18");
        page.fill("#delivery-serialNumbers", "CL-0001\nCL-0001");
        page.click("#do-take");
        assertThat(page.textContent(".errors")).contains("dos veces");
        page.fill("#delivery-serialNumbers", "CL-0001");
        page.click("#do-take");
        assertThat(page.textContent("main")).contains("Instalada").contains("CL-0001");
        page.navigate(sheet + "/paso/receive");
        page.selectOption("#handOver-destination", "COMMITTEE");
        page.setInputFiles("#sha256", Papers.pdf("acta.pdf"));
        page.click("#do-take");
        assertThat(page.textContent("main")).contains("No se recibe sin fotos");
        photo(page, sheet, "despues", 2);
        page.navigate(sheet + "/paso/receive");
    }

    private static void receive(Page page) {
        page.fill("#on", "2026-07-25");
        page.fill("#handOver-warrantyUntil", "2026-11-30");
        page.selectOption("#handOver-destination", "COMMITTEE");
        page.setInputFiles("#sha256", Papers.pdf("acta.pdf"));
        Look.at(page, "mejora-recepcion");
        page.click("#do-take");
        assertThat(page.textContent("main")).contains("Recepcionada").contains("30-11-2026").contains("Ver en el registro del comité");
        Look.at(page, "mejora");
        page.click("text=Ver en el registro del comité");
        assertThat(page.textContent("main")).contains("Clorador automático en pantalla");
    }

    private static void print(Page page, String sheet) {
        page.navigate(sheet);
        page.click("#do-issue");
        var act = page.request().get(page.locator("section[aria-labelledby=acta] a:has-text('PDF')").getAttribute("href"));
        assertThat(act.status()).isEqualTo(200);
        assertThat(FileTexts.of(act.body()).replaceAll("\\s+", " ")).contains("Clorador automático en pantalla", "CL-0001", "OC-2026-12",
                "Bombas del Sur SpA", "25-07-2026", "30-11-2026");
        Look.at(page, "mejora-acta");
    }

    private static void pay(Page page, String sheet, String voucher) {
        page.navigate(sheet + "/pagos");
        page.selectOption("#voucherId", voucher);
        page.fill("#amount", "9.999.999");
        page.click("#do-pay");
        assertThat(page.textContent(".errors")).contains("no carga tanto");
        page.fill("#amount", "3.200.000");
        page.click("#do-pay");
        assertThat(page.textContent("table.list")).contains("$3.200.000");
        Look.at(page, "mejora-pagos");
    }

    private void onAPhone(String sheet) {
        var phone = Visitor.signIn(browser.phone(), "coordinacion");
        phone.navigate("/mejoras");
        assertThat(phone.textContent("main")).contains("Garantías por vencer");
        Look.at(phone, "mejoras");
        phone.navigate(sheet);
        Look.at(phone, "mejora");
        phone.navigate(sheet + "/pagos");
        Look.at(phone, "mejora-pagos");
        phone.navigate(sheet + "/paso/retire");
        Look.at(phone, "mejora-paso");
        phone.navigate("/mejoras/tipos?codigo=PUMP");
        Look.at(phone, "mejora-tipos");
        phone.fill("#lifeYears", "7");
        phone.click("#do-save");
        assertThat(phone.textContent("main")).contains("7 años");
    }
}
