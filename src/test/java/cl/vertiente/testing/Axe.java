package cl.vertiente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Accessibility, as axe-core measures it: WCAG 2.2 A and AA and its best practices. */
public final class Axe {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() { }

    /**
     * Fails, naming each violation and where on the page it is. Our pages have no frames, so that all of axe runs in the page itself
     * (its "legacy mode") instead of in an empty page beside, opened for each check.
     */
    public static void check(Page page) {
        var violations = new AxeBuilder(page).withTags(RULES).setLegacyMode(true).analyze().getViolations();
        assertThat(violations.stream().map(Axe::describe).toList()).as("axe on " + page.url()).isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + rule.getNodes().stream().map(Axe::describe).collect(Collectors.joining());
    }

    private static String describe(CheckedNode node) {
        return "\n    " + node.getTarget() + " " + node.getHtml() + "\n        "
                + String.valueOf(node.getFailureSummary()).replace("\n", "\n        ");
    }
}
