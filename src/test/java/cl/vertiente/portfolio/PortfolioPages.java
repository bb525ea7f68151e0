package cl.vertiente.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** What people do on the pages of the portfolio, one act each. */
final class PortfolioPages {

    private PortfolioPages() {
    }

    /** Fills the form of an initiative of Laja that asks money of the FNDR in 2026; it is not kept yet. */
    static void begin(Page page, String agreement, String asked, String object) {
        page.navigate("/cartera/nueva?convenio=" + agreement);
        page.selectOption("#process", "IMPROVEMENT");
        page.fill("#object", object);
        page.fill("#place", "comuna de Laja");
        page.selectOption("#typology", "NETWORK");
        page.selectOption("#stage", "EXECUTION");
        page.check("#commune-08304");
        page.fill("#asks-0-year", "2026");
        page.selectOption("#asks-0-source", "FNDR");
        page.fill("#asks-0-amount", asked);
    }

    /** Opens the form of an event from the sheet of its initiative. */
    static void happened(Page page, String kind, String on) {
        page.click("text=Registrar un hecho");
        page.selectOption("#tipo", kind);
        page.click("form.filters button");
        page.fill("#on", on);
    }

    /** Keeps the event in the form, and is back on the sheet, where the initiative stands so. */
    static void keep(Page page, String state) {
        page.click("#do-save");
        assertThat(page.locator(".errors").count()).isZero();
        assertThat(page.textContent(".facts")).contains(state);
    }
}
