package cl.vertiente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Accessibility, as axe-core measures it: WCAG 2.2 A and AA and its best practices. */
public final class Axe {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Violations alone: describing all that is well, too, and carrying it out of the page costs twice the check itself. */
    private static final String RUN = """
            async tags => {
                const results = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
                return results.violations.map(rule => `${rule.id}: ${rule.help}` + rule.nodes.map(node =>
                    `\\n    ${node.target} ${node.html}\n        ${node.failureSummary.replaceAll('\\n', '\\n        ')}`).join(''));
            }
            """;

    private Axe() { }

    /** Fails, naming each violation and where on the page it is. Our pages have no frames, so that axe runs in the page itself. */
    public static void check(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        assertThat((List<?>) page.evaluate(RUN, RULES)).as("axe on " + page.url()).isEmpty();
    }
}
