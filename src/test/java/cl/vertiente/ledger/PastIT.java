package cl.vertiente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was known when. */
@ServerTest
class PastIT {

    @AfterEach
    void back() {
        Ledger.clock(Server.CLOCK);
    }

    @Test
    void answersWhatWasKnownOneSecondAfterEachRecord() {
        Ledger.clock("2026-07-01T10:00:00Z");
        var ledger = Ledger.signed();
        ledger.record(ledger.income("2026-06-10", 30_000_000)).is(201);
        Ledger.clock("2026-07-02T10:00:00Z");
        var wrong = ledger.record(ledger.invoice("2026-06-15", 1_000_000)).is(201).json().get("id").asText();
        Ledger.clock("2026-07-03T10:00:00Z");
        var right = ledger.invoice("2026-06-15", 900_000);
        right.put("corrects", wrong);
        right.put("correctionReason", "El total era otro");
        ledger.record(right).is(201);
        Ledger.clock(Server.CLOCK);
        assertThat(ledger.balance("rendered", "2026-07-02T10:00:01Z")).isEqualTo(1_000_000);
        assertThat(ledger.balance("rendered", "2026-07-03T10:00:01Z")).isEqualTo(900_000);
        assertThat(ledger.balance("toRender", "2026-07-03T10:00:01Z") - ledger.balance("toRender", "2026-07-02T10:00:01Z"))
                .isEqualTo(100_000);
        assertThat(ledger.balance("transferred", "2026-07-01T09:59:59Z")).isZero();
        var budget = Api.as("auditoria").get(ledger.path("/budget?asOf=2026-07-02T10:00:01Z")).is(200).json().get("items").get(0);
        assertThat(budget.get("rendered").asLong()).isEqualTo(1_000_000);
    }

    @Test
    void refusesTheLastMinuteWithASentence() {
        Ledger.clock(Server.CLOCK);
        var ledger = Ledger.signed();
        var api = Api.as("coordinacion");
        var refused = api.get(ledger.path("/balance?asOf=2026-10-20T11:59:30Z")).is(422);
        assertThat(refused.json().get("detail").asText()).contains("60 segundos");
        api.get(ledger.path("/balance?asOf=2027-01-01T00:00:00Z")).is(422);
        api.get(ledger.path("/balance?asOf=ayer")).is(400);
        api.get(ledger.path("/balance?asOf=2026-10-20T11:58:00Z")).is(200);
        api.get(ledger.path("/balance?asOf=2026-10-20T08:58:00-03:00")).is(200);
    }
}
