package cl.vertiente.administration;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Axe;
import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The administrator's and the auditor's day, by their pages. */
@ServerTest
class AdministrationInBrowserIT {

    private static final Pattern LINK = Pattern.compile("https?://\\S+?(/clave/\\S+?)[.,\\s]");

    @RegisterExtension
    Browser browser = new Browser();

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    @Test
    void anAccountIsOpenedGrantedEnteredAndClosed() {
        var mail = "persona-" + UUID.randomUUID().toString().substring(0, 8) + "@demo.example";
        var admin = Visitor.signIn(browser.page(), "admin");
        var sheet = open(admin, mail);
        grant(admin);
        assertThat(admin.textContent("main")).contains("Capacitador");
        var path = link(admin);
        var person = browser.phone();
        choosePassword(person, path, mail);
        assertThat(person.textContent("header")).contains("Elvira Prueba");
        admin.navigate(sheet);
        admin.click("input[value='Cerrar cuenta']");
        admin.waitForSelector(".notice");
        person.navigate("/comites");
        assertThat(person.url()).contains("/entrar");
    }

    private static String open(Page admin, String mail) {
        admin.navigate("/administracion/personas");
        admin.click(".actions a.btn-primary");
        admin.click("#do-save");
        admin.waitForSelector(".fault");
        Axe.check(admin);
        admin.fill("#email", mail);
        admin.fill("#name", "Elvira Prueba");
        admin.fill("#post", "Capacitadora");
        admin.fill("#taxId", "12.345.678-5");
        admin.click("#do-save");
        admin.waitForSelector("h1:has-text('Elvira Prueba')");
        return admin.url();
    }

    private static void grant(Page admin) {
        admin.click("main a[href$='/roles']");
        admin.selectOption("select[id$='-role']", "TRAINER");
        Axe.check(admin);
        admin.click("#do-save");
        admin.waitForSelector("h1:has-text('Elvira Prueba')");
    }

    /** The one-time link is said once, on the page that follows. */
    private static String link(Page admin) {
        admin.click("#do-reset-link");
        admin.waitForSelector(".notice");
        var said = LINK.matcher(admin.textContent(".notice") + " ");
        assertThat(said.find()).as(admin.textContent(".notice")).isTrue();
        Axe.check(admin);
        admin.reload();
        assertThat(admin.textContent("main")).doesNotContain("/clave/");
        return said.group(1);
    }

    private static void choosePassword(Page person, String path, String mail) {
        person.navigate(path);
        Axe.check(person);
        var password = "una-clave-larga-" + UUID.randomUUID();
        for (var field : person.querySelectorAll("main input[type=password]")) {
            field.fill(password);
        }
        person.click("#do-save-password");
        person.waitForURL("**/entrar**");
        person.fill("#email", mail);
        person.fill("#password", password);
        person.click("form[action='/entrar'] button[type=submit]");
        person.waitForSelector("main h1");
    }

    @Test
    void theAuditorFiltersALineOpensItAndFollowsTheChain() {
        var ledger = Ledger.signed();
        var voucher = ledger.record(ledger.income("2026-06-10", 3_210_000)).is(201).json().get("id").asText();
        AuditIT.sealed();
        var page = Visitor.signIn(browser.phone(), "auditoria");
        page.navigate("/auditoria?record=" + voucher);
        assertThat(page.locator("main tbody tr").count()).isEqualTo(1);
        page.click("main tbody a");
        assertThat(page.textContent("main")).contains("3210000", "Carolina Inostroza");
        Axe.check(page);
        page.navigate("/auditoria");
        var list = page.waitForDownload(() -> page.click("a[href*='audit.xlsx']"));
        assertThat(list.suggestedFilename()).endsWith(".xlsx");
        page.click("#do-verify");
        page.waitForSelector("main :text('intacto')");
        Axe.check(page);
        assertThat(Api.as("auditoria").get("/audit/verification").is(200).json().get("intact").asBoolean()).isTrue();
    }
}
