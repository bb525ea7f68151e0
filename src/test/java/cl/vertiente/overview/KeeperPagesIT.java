package cl.vertiente.overview;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Browser;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.testing.Visitor;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages of those who plan and work, looked at as in {@link PagesIT}: by the coordinator on both widths, by a designer on a phone. */
@ServerTest
class KeeperPagesIT {

    @RegisterExtension
    private final Browser browser = new Browser();

    @BeforeEach
    void today() {
        Ledger.clock("2026-10-20T16:00:00Z");
    }

    @Test
    void areWhatTheyMaySeeAndAccessible() {
        var others = new ArrayList<String>();
        var rows = ComponentPages.KEEPERS.strip().lines().map(PagesIT.CELLS::split).toList();
        var values = PagesIT.values();
        var screen = Visitor.signIn(browser.page(), "coordinacion");
        var phone = Visitor.signIn(browser.phone(), "coordinacion");
        var designer = Visitor.signIn(browser.phone(), "diseno");
        for (var row : rows.subList(1, rows.size())) {
            assertThat(row).as(row[0]).hasSize(rows.get(0).length);
            var address = PagesIT.fill(row[0], values);
            for (var page : List.of(screen, row[2].equals("200") ? designer : phone)) {
                var account = page == designer ? "diseno" : "coordinacion";
                PagesIT.look(page, account, row[0], address, Integer.parseInt(row[page == designer ? 2 : 1])).ifPresent(others::add);
            }
            if (!row[2].equals("200")) {
                PagesIT.refuse(address, designer.request().get(address, RequestOptions.create().setMaxRedirects(0)).status(),
                        Integer.parseInt(row[2])).ifPresent(others::add);
            }
        }
        assertThat(others).isEmpty();
    }
}
