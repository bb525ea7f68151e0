package cl.vertiente.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Follows every {@code _rows}, sums again and compares. */
@ServerTest
class TracedFiguresIT {

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rendiciones", "gore.biobio", "auditoria"})
    void addsUpToEveryFigure(String account) {
        var api = Api.as(account);
        var base = "/agreements/" + WorkedMonthsIT.biobio(api);
        var traced = new ArrayList<JsonNode>();
        collect(api.get(base + "/rendiciones?limit=500").is(200).json(), traced);
        if (!account.startsWith("gore")) {
            collect(api.get(base + "/balance").is(200).json(), traced);
            collect(api.get(base + "/budget").is(200).json(), traced);
        }
        assertThat(traced).hasSizeGreaterThan(50);
        for (var figure : traced) {
            var stated = figure.has("amount") ? figure.get("amount").asLong() : figure.get("rendered").asLong();
            assertThat(sum(api, figure.get("_rows").asText())).as("%s", figure).isEqualTo(stated);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> traced) {
        if (node.has("_rows")) {
            traced.add(node);
        }
        node.forEach(child -> collect(child, traced));
    }

    private static long sum(Api api, String rows) {
        long sum = 0;
        for (var next = rows; next != null; ) {
            var page = api.get(next).is(200).json();
            for (var row : page.get("items")) {
                sum += row.get("amount").asLong();
            }
            next = page.get("next").isNull() ? null : rows + (rows.contains("?") ? "&" : "?") + "after=" + page.get("next").asText();
        }
        return sum;
    }
}
