package cl.vertiente.overview;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of those who plan and work, looked at as in {@link PagesIT}: by the coordinator on both widths, by a designer on a phone. */
@ServerTest
class KeeperPagesIT {

    @RegisterExtension
    private final Browser browser = new Browser();

    @BeforeEach
    void today() {
        Ledger.clock("2026-10-20T16:00:00Z");
    }

    /** Both widths beside one another, as the accounts of {@link PagesIT}. */
    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void areWhatTheyMaySeeAndAccessible(boolean onAPhone) {
        var others = new ArrayList<String>();
        var rows = ComponentPages.KEEPERS.strip().lines().map(PagesIT.CELLS::split).toList();
        var values = PagesIT.values();
        var coordinator = Visitor.signIn(onAPhone ? browser.phone() : browser.page(), "coordinacion");
        var designer = onAPhone ? Visitor.signIn(browser.phone(), "diseno") : null;
        for (var row : rows.subList(1, rows.size())) {
            assertThat(row).as(row[0]).hasSize(rows.get(0).length);
            var address = PagesIT.fill(row[0], values);
            boolean designing = onAPhone && row[2].equals("200");
            PagesIT.look(designing ? designer : coordinator, designing ? "diseno" : "coordinacion", row[0], address,
                    Integer.parseInt(row[designing ? 2 : 1])).ifPresent(others::add);
            if (onAPhone && !designing) {
                PagesIT.refuse(address, designer.request().get(address, RequestOptions.create().setMaxRedirects(0)).status(),
                        Integer.parseInt(row[2])).ifPresent(others::add);
            }
        }
        assertThat(others).isEmpty();
    }
}
