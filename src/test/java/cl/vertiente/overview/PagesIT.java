package cl.vertiente.overview;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Axe;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page, as those see it who work with it, large and small: axe finds nothing, nothing scrolls sideways, nothing is heavy. */
@ServerTest
class PagesIT {

    private static final int HEAVIEST = 350_000;
    private static final int MOST_REQUESTS = 10;

    @RegisterExtension
    Browser browser = new Browser();

    @BeforeEach
    void today() {
        Ledger.clock("2026-10-20T16:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rendiciones", "encargado", "gore.biobio", "coordinacion", "auditoria", "terreno", "admin"})
    void isAccessibleForEverybody(String account) {
        var wide = Visitor.signIn(browser.page(), account);
        var small = Visitor.signIn(browser.phone(), account);
        var works = account.equals("rendiciones") || account.equals("gore.biobio");
        for (var address : works ? addresses() : List.of("/", "/comites", "/convenios", "/rendiciones", "/informes")) {
            for (Page page : works ? List.of(wide, small) : List.of(small)) {
                var status = page.navigate(address).status();
                assertThat(status).as("%s as %s", address, account).isIn(200, 403, 404);
                Axe.check(page);
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                        .as("%s as %s stays within %s points", address, account, page.viewportSize().width).isTrue();
                assertThat(page.locator("h1").count()).as("%s as %s has one h1", address, account).isEqualTo(1);
                assertThat(page.textContent("body")).as("%s as %s", address, account).contains("DATO ILUSTRATIVO");
            }
        }
    }

    private static List<String> addresses() {
        var api = Api.as("rendiciones");
        String agreement = null;
        for (var one : api.get("/agreements").is(200).json().get("items")) {
            agreement = one.get("code").asText().equals("PAT-APR-08-DEMO") ? one.get("id").asText() : agreement;
        }
        var id = agreement;
        var system = api.get("/water-systems?limit=1").is(200).json().get("items").get(0).get("id").asText();
        var voucher = api.get("/agreements/" + id + "/vouchers?limit=1&kind=EXPENSE").is(200).json().get("items").get(0).get("id").asText();
        var months = Stream.of("2026-03-R1", "2026-04", "2026-09").flatMap(month -> Stream.of("", "/cierre", "/revision",
                "/acuse", "/origen").map(page -> "/rendiciones/" + id + "/" + month + page));
        return Stream.concat(Stream.of("/", "/comites", "/comites?q=piedra", "/comites?q=nadie", "/comites/" + system, "/convenios",
                "/convenios/" + id, "/convenios/" + id + "/presupuesto", "/convenios/" + id + "/participantes", "/rendiciones", "/informes",
                "/verificar", "/verificar/0000-0000-0000", "/comprobantes/" + id + "/" + voucher,
                "/comprobantes/" + id + "/nuevo/egreso", "/comprobantes/" + id + "/nuevo/traspaso", "/no-existe"), months).toList();
    }

    @Test
    void weighsLittleOnTheFirstVisit() {
        var page = browser.page();
        var requests = new AtomicInteger();
        var bytes = new AtomicLong();
        page.onRequestFinished(request -> {
            requests.incrementAndGet();
            bytes.addAndGet(request.sizes().responseBodySize + request.sizes().responseHeadersSize);
        });
        page.navigate("/entrar");
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        System.out.println("First visit: " + requests + " requests, " + bytes + " bytes");
        assertThat(requests.get()).isBetween(2, MOST_REQUESTS);
        assertThat(bytes.get()).isBetween(1_000L, (long) HEAVIEST);
    }

    @Test
    void asksForTheSignInAndComesBack() {
        var page = browser.page();
        page.navigate("/convenios");
        assertThat(page.url()).contains("/entrar");
        Axe.check(page);
        Visitor.enter(page, "coordinacion");
        assertThat(page.url()).isEqualTo(Server.running().url() + "/convenios");
    }

    @Test
    void saysWhyItDoesNotLetIn() {
        var page = browser.page();
        page.navigate("/entrar");
        page.fill("#email", "nadie@demo.example");
        page.fill("#password", "equivocada");
        page.click("form[action='/entrar'] button[type=submit]");
        assertThat(page.textContent("[role=alert]")).contains("no coinciden");
        Axe.check(page);
    }
}
