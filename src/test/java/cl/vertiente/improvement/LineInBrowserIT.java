package cl.vertiente.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Look;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What pages say of the line of an improvement: that it does not hold all that was approved, and which expense may pay the order. */
@ServerTest
class LineInBrowserIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private Ledger ledger;

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
        ledger = Ledger.signed();
        ledger.record(ledger.income("2026-06-10", 50_000_000)).is(201);
    }

    @Test
    void saysWhatWasApprovedBesideWhatIsFree() {
        var first = Improving.at(ledger).propose();
        var page = Visitor.signIn(browser.page(), "coordinacion");
        page.navigate("/mejoras" + first.address().substring("/improvements".length()) + "/paso/approve");
        assertThat(page.textContent("main")).contains("tiene libres", "y cabe");
        var free = first.upTo("approve").line().get("free").asLong();
        var second = Improving.at(ledger).with("plannedCost", free).propose();
        var sheet = "/mejoras" + second.address().substring("/improvements".length());
        for (var one : List.of(page, Visitor.signIn(browser.phone(), "coordinacion"))) {
            one.navigate(sheet + "/paso/approve");
            assertThat(one.textContent(".warning")).contains("Aprobar no reserva dinero");
            Look.at(one, "mejora-aprobar");
            one.navigate(sheet);
            assertThat(one.textContent(".warning")).contains("Aprobar no reserva dinero");
            Look.at(one, "mejora-falta");
        }
    }

    @Test
    void linksTheExpenseThatMayPayByOneClick() {
        var one = Improving.at(ledger).propose().upTo("order");
        var invoice = ledger.invoice("2026-07-20", 1_500_000);
        invoice.put("payee", Improving.SUPPLIER);
        invoice.put("lines", List.of(Map.of("budgetLineId", ledger.line("IMPROVEMENT_INVESTMENT"), "amount", 1_500_000, "description",
                "Equipos")));
        var folio = ledger.record(invoice).is(201).json().get("number").asText();
        var sheet = "/mejoras" + one.address().substring("/improvements".length());
        look(Visitor.signIn(browser.phone(), "rendiciones"), sheet);
        var page = Visitor.signIn(browser.page(), "rendiciones");
        look(page, sheet);
        page.click("text=Enlazar");
        assertThat(page.textContent("table.list")).contains("$1.500.000").contains(folio);
        assertThat(page.locator("#posibles").count()).isZero();
        page.navigate(sheet);
        assertThat(page.textContent("main")).doesNotContain("puede ser el pago");
    }

    private static void look(Page page, String sheet) {
        page.navigate(sheet);
        assertThat(page.textContent(".warning")).contains("Hay un egreso que puede ser el pago de la orden");
        page.click("text=Revisar");
        assertThat(page.textContent("section[aria-labelledby=posibles]")).contains("pagaría $1.500.000");
        Look.at(page, "mejora-posibles");
    }
}
