package cl.vertiente.overview;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Axe;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody meets who comes without having signed in. */
@ServerTest
class FirstVisitIT {

    private static final int HEAVIEST = 350_000;
    private static final int MOST_REQUESTS = 10;

    @RegisterExtension
    private final Browser browser = new Browser();

    @BeforeEach
    void today() {
        Ledger.clock("2026-10-20T16:00:00Z");
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
