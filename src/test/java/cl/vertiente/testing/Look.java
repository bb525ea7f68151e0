package cl.vertiente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/**
 * A page as its readers have it: axe finds nothing, nothing scrolls sideways. {@code -Dvertiente.pictures=true} also leaves pictures in
 * {@code target/it/pictures}, for whoever builds pages to look at; otherwise none is taken, since they cost more than the checks.
 */
public final class Look {

    private Look() {
    }

    /** @param name of the picture, to which the width is added */
    public static void at(Page page, String name) {
        Axe.check(page);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("%s stays within %s points", name, page.viewportSize().width).isTrue();
        picture(page, name);
    }

    /** Only the picture. */
    public static void picture(Page page, String name) {
        if (Boolean.getBoolean("vertiente.pictures")) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(Server.target().resolve("it/pictures/" + name + "-" + page.viewportSize().width + ".png")));
        }
    }
}
