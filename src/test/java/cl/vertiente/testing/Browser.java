package cl.vertiente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real browser for one test class: {@code @RegisterExtension Browser browser = new Browser();}. Each page has a session of
 * its own, speaks es-CL and lives in Santiago. After each test three things fail it: a violation of the
 * Content-Security-Policy, an uncaught error of a script, a request to a foreign address. When a test fails, what each page
 * showed lies in target/it/screens.
 */
public final class Browser implements BeforeEachCallback, AfterEachCallback {

    private static final Set<String> OURS = Set.of("127.0.0.1", "localhost");
    private static final Set<String> ADDRESSES = Set.of("http", "https", "ws", "wss");
    private static final String COLLECTOR = """
            document.addEventListener('securitypolicyviolation', e =>
                vertienteViolation(`${e.violatedDirective} on ${location.href}: ${e.blockedURI} ${e.sourceFile}:${e.lineNumber}`));
            """;

    /** One for each thread: Playwright is not made for several. */
    private static final ThreadLocal<com.microsoft.playwright.Browser> CHROMIUM = ThreadLocal.withInitial(Browser::launch);

    private final List<BrowserContext> sessions = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private static synchronized com.microsoft.playwright.Browser launch() {
        var playwright = Playwright.create();
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-browser"));
        return playwright.chromium().launch(new LaunchOptions()
                .setExecutablePath(Chromium.find(playwright))
                .setChromiumSandbox(!"root".equals(System.getProperty("user.name")))
                .setArgs(List.of("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
                        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost")));
    }

    /** A page in a new session: nobody is signed in. */
    public Page page() {
        return page(1280, 900);
    }

    /** The same on a telephone of 390 points. */
    public Page phone() {
        return page(390, 844);
    }

    private Page page(int width, int height) {
        var session = CHROMIUM.get().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(Server.running().url().toString()).setLocale("es-CL").setTimezoneId("America/Santiago")
                .setViewportSize(width, height));
        session.setDefaultTimeout(15_000);
        session.exposeBinding("vertienteViolation", (source, said) -> complaints.add("Content-Security-Policy: " + said[0]));
        session.addInitScript(COLLECTOR);
        session.onWebError(error -> complaints.add("Script: " + error.error()));
        session.onRequest(request -> {
            var address = URI.create(request.url().replaceAll("[^\\x21-\\x7e]|[{}|\\\\^`\"<>]", "_"));
            if (ADDRESSES.contains(address.getScheme()) && !OURS.contains(address.getHost())) {
                complaints.add("Foreign address: " + request.url());
            }
        });
        sessions.add(session);
        return session.newPage();
    }

    /** What would fail the test, for a test that provokes it; hands it over and forgets it. */
    public List<String> takeComplaints() {
        sessions.forEach(session -> session.pages().forEach(this::letComplain));
        var taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        complaints.clear();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        for (var session : sessions) {
            session.pages().forEach(this::letComplain);
        }
        if (context.getExecutionException().isPresent() || !complaints.isEmpty()) {
            keepScreens(context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName());
        }
        sessions.forEach(BrowserContext::close);
        sessions.clear();
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    /** What happened last on the page is heard before an answer to this. */
    private void letComplain(Page page) {
        if (!page.isClosed()) {
            page.evaluate("() => new Promise(done => setTimeout(done, 0))");
        }
    }

    private void keepScreens(String name) {
        var number = 0;
        for (var session : sessions) {
            for (var page : session.pages()) {
                Path file = Server.target().resolve("it/screens").resolve(name + "-" + ++number + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
                System.out.println("What the page " + page.url() + " showed: " + file);
            }
        }
    }
}
