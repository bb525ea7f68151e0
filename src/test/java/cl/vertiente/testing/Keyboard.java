package cl.vertiente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A page as somebody without a mouse uses it: Tab and keys alone. Wherever the focus stops it is seen. */
public final class Keyboard {

    private static final int MOST_STOPS = 400;

    private static final String AT = """
            () => {
                const at = document.activeElement;
                const box = at.getBoundingClientRect();
                const ringed = element => {
                    const style = getComputedStyle(element);
                    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
                };
                const around = at.closest('.control');
                return { id: at.id ?? '', tag: at.tagName, said: (at.tagName === 'INPUT' ? at.value : at.textContent).trim(),
                    href: at.getAttribute('href') ?? '', value: at.value ?? '',
                    seen: (ringed(at) || !!around && ringed(around)) && box.bottom > 0 && box.top < innerHeight };
            }
            """;

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        // Heard from the beginning: a window that opens before the browser was told that somebody listens stays its own.
        page.onFileChooser(chooser -> { });
    }

    /** Where the focus is. */
    public record Stop(String id, String tag, String said, String href, String value, boolean seen) {
    }

    public Stop at() {
        var at = (Map<?, ?>) page.evaluate(AT);
        return new Stop((String) at.get("id"), (String) at.get("tag"), (String) at.get("said"), (String) at.get("href"),
                String.valueOf(at.get("value")), (Boolean) at.get("seen"));
    }

    /** Once the page has been drawn anew the focus is where one goes on. */
    public void awaited(String id) {
        page.waitForLoadState();
        page.waitForCondition(() -> at().id().equals(id));
    }

    public void press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    public void type(String text) {
        page.keyboard().type(text);
    }

    /** In the place of what stands in the field. */
    public void retype(String text) {
        press("Control+a");
        type(text);
    }

    /** On to a control by Tab; each stop on the way is seen. */
    public Stop tabTo(Predicate<Stop> wanted, String name) {
        return walk(stop -> { }, wanted, name);
    }

    public Stop tabTo(String id) {
        return tabTo(stop -> stop.id().equals(id), "#" + id);
    }

    /** By Tab through everything until a control. */
    public Stop walk(Consumer<Stop> each, Predicate<Stop> until, String name) {
        var last = at();
        for (int i = 0; i < MOST_STOPS && !until.test(last); i++) {
            press("Tab");
            last = at();
            assertThat(last.seen()).as("the focus is seen at %s %s on %s", last, i, page.url()).isTrue();
            if (!until.test(last)) {
                each.accept(last);
            }
        }
        assertThat(until.test(last)).as("%s is reached on %s, last was %s", name, page.url(), last).isTrue();
        return last;
    }

    /** On to a link or button that says this, and Enter. */
    public void follow(String said) {
        tabTo(stop -> stop.said().equals(said) && (stop.tag().equals("A") || stop.tag().equals("BUTTON") || stop.tag().equals("INPUT")),
                said);
        press("Enter");
    }

    /** The choice of the select in focus, by the arrows. */
    public void choose(String value) {
        press("Home");
        for (int i = 0; i < MOST_STOPS && !at().value().equals(value); i++) {
            press("ArrowDown");
        }
        assertThat(at().value()).as("choice in %s", at().id()).isEqualTo(value);
    }

    /** The file of the field in focus: the window in which it is chosen is the browser's, and opens by Enter. */
    public void file(String name, String type, byte[] bytes) {
        page.waitForFileChooser(() -> press("Enter")).setFiles(new FilePayload(name, type, bytes));
    }

    /** Signs a demonstration account in. */
    public void signIn(String account) {
        page.onDialog(Dialog::accept);
        page.navigate("/entrar?siguiente=/trabajos");
        tabTo("email");
        type(account + "@demo.example");
        tabTo("password");
        type(Server.running().password());
        press("Enter");
        page.waitForURL(url -> !url.contains("/entrar"));
    }
}
