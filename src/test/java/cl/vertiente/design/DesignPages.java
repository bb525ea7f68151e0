package cl.vertiente.design;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Papers;
import com.microsoft.playwright.Page;

/** What people do on the pages of a design, one act each: the page lies open where the act begins. */
public final class DesignPages {

    private DesignPages() {
    }

    /** How far a product is, on its page. */
    public static void report(Page page, String on, String percent) {
        page.fill("#on", on);
        page.fill("#percent", percent);
        page.click("#do-report");
        assertThat(page.locator(".errors").count()).isZero();
    }

    /** Another version of a product, on its page. */
    public static void deliver(Page page, String title) {
        page.fill("#title", title);
        page.setInputFiles("#sha256", Papers.pdf("informe.pdf"));
        page.click("#do-deliver");
        assertThat(page.textContent("main")).contains(title);
    }

    /** The last version of a product, on its page. */
    public static void approve(Page page) {
        page.selectOption("#verdict", "APPROVE");
        page.click("#do-review");
        assertThat(page.textContent("main")).contains("Aprobada");
    }

    /** The form of a paper, from the file of the design. */
    public static void open(Page page, String paper) {
        page.click("tr:has-text('" + paper + "') a:has-text('Registrar')");
        page.fill("#seenOn", "2026-08-03");
    }

    /** A paper of the file was seen. */
    public static void file(Page page, String paper) {
        open(page, paper);
        page.setInputFiles("#sha256", Papers.pdf("documento.pdf"));
        page.click("#do-save");
        assertThat(page.textContent("tr:has-text('" + paper + "')")).contains("Está");
    }

    /** A paper of the file is not needed. */
    public static void spare(Page page, String paper, String reason) {
        open(page, paper);
        page.fill("#notRequiredReason", reason);
        page.click("#do-save");
        assertThat(page.textContent("tr:has-text('" + paper + "')")).contains("No se requiere", reason);
    }
}
