package cl.vertiente.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The browser of the tests sees the server, and what it must notice it notices. */
@ServerTest
class SampleBrowserIT {

    @RegisterExtension
    Browser browser = new Browser();

    @Test
    void opensAPage() {
        var page = browser.page();
        assertThat(page.navigate("/health/live").status()).isEqualTo(200);
        assertThat(page.evaluate("navigator.language")).isEqualTo("es-CL");
        assertThat(page.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone")).isEqualTo("America/Santiago");
    }

    @Test
    void findsWhatAxeFinds() {
        var page = browser.phone();
        page.setContent("<html lang='es'><title>x</title><main><h1>x</h1><img src='data:,'></main></html>");
        assertThatThrownBy(() -> Axe.check(page)).isInstanceOf(AssertionError.class).hasMessageContaining("image-alt");
    }

    @Test
    void noticesWhatAPageMustNotDo() {
        var page = browser.page();
        page.route("**/planted", route -> route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("""
                <!doctype html>
                <meta http-equiv="Content-Security-Policy" content="script-src 'nonce-a'">
                <script>document.title = 'inline'</script>
                <script nonce="a">setTimeout(() => { throw new Error('uncaught') }, 0)</script>
                <img src="http://vertiente.example/pixel.png" alt="">
                """)));
        page.navigate("/planted");
        page.waitForTimeout(200);
        assertThat(browser.takeComplaints()).hasSize(3)
                .anyMatch(said -> said.contains("Content-Security-Policy: script-src-elem"))
                .anyMatch(said -> said.contains("uncaught"))
                .anyMatch(said -> said.contains("Foreign address: http://vertiente.example/pixel.png"));
    }
}
