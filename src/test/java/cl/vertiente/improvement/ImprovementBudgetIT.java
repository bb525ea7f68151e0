package cl.vertiente.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is approved and ordered fits into the line of the budget, and the ledger says what was ordered as committed. */
@ServerTest
class ImprovementBudgetIT {

    private final Api coordinator = Api.as("coordinacion");
    private Ledger ledger;

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
        ledger = Ledger.signed();
    }

    private JsonNode line() {
        for (var one : coordinator.get(ledger.path("/budget")).is(200).json().get("items")) {
            if (one.get("id").asText().equals(ledger.line("IMPROVEMENT_INVESTMENT"))) {
                return one;
            }
        }
        throw new AssertionError("no line of investment");
    }

    private long free() {
        return line().get("available").asLong();
    }

    private Improving costing(long planned) {
        return Improving.at(ledger).with("plannedCost", planned).propose();
    }

    private static Map<String, Object> ordering(long cost) {
        var said = Improving.said("2026-07-11");
        said.put("order", Improving.order(cost));
        said.put("reason", "Subió el dólar");
        return said;
    }

    private static Api.Answer order(Improving one, long cost) {
        return one.step("order", ordering(cost));
    }

    @Test
    void approvesNothingThatTheLineDoesNotHold() {
        var free = free();
        var over = costing(free + 1);
        var refused = over.step("approve", Improving.said("2026-07-10")).is(409).json().get("detail").asText();
        assertThat(refused).contains("IMPROVEMENT INVESTMENT", "libres " + pesos(free), "se piden " + pesos(free + 1));
        assertThat(over.state()).isEqualTo("PROPOSED");
        costing(99_999_999_999L).step("approve", Improving.said("2026-07-10")).is(409);
        costing(free).step("approve", Improving.said("2026-07-10")).is(200);
    }

    private static String pesos(long amount) {
        return "$" + String.format(Locale.GERMANY, "%,d", amount);
    }

    @Test
    void ordersNothingBeyondWhatOthersOrderedAndTheLedgerCharged() {
        ledger.record(ledger.income("2026-06-10", 50_000_000)).is(201);
        var all = free();
        var first = costing(3_200_000).upTo("order");
        assertThat(free()).isEqualTo(all - 3_200_000);
        first.expense(ledger, null, 1_000_000);
        var second = costing(1_000).upTo("approve");
        var rest = all - 4_200_000;
        assertThat(order(second, rest + 1).is(409).pointers()).containsExactly("/order/cost");
        assertThat(second.state()).isEqualTo("APPROVED");
        order(second, rest).is(200);
        assertThat(free()).isZero();
        first.step("retire", Map.of("on", "2026-08-01", "reason", "No llegó nunca")).is(200);
        assertThat(free()).isEqualTo(3_200_000);
    }

    @Test
    void countsAnOrderOnceWhileItIsPaidInParts() {
        ledger.record(ledger.income("2026-06-10", 50_000_000)).is(201);
        var all = free();
        var one = costing(3_500_000).upTo("order");
        var invoice = ledger.invoice("2026-07-20", 2_000_000);
        invoice.put("document", Map.of("type", "INVOICE", "number", "77" + System.nanoTime() % 1_000_000, "date", "2026-07-20",
                "total", 3_000_000));
        invoice.put("lines", List.of(Map.of("budgetLineId", ledger.line("IMPROVEMENT_INVESTMENT"), "amount", 2_000_000,
                "description", "Equipos")));
        var voucher = ledger.record(invoice).is(201).json().get("id").asText();
        assertThat(line().get("committed").asLong()).as("nobody said that it pays the order").isEqualTo(4_200_000);
        one.pay(voucher, 2_000_000).is(201);
        assertThat(line().get("committed").asLong()).isEqualTo(1_200_000);
        assertThat(free()).isEqualTo(all - 3_200_000);
    }

    private static String at(int minutes) {
        return Instant.parse(Server.CLOCK).plus(minutes, ChronoUnit.MINUTES).toString();
    }

    @Test
    void knowsWhatWasCommittedAtAnInstant() {
        var one = costing(3_500_000).upTo("approve");
        Ledger.clock(at(20));
        one.step("order", Improving.said("order", "2026-07-11")).is(200);
        Ledger.clock(at(60));
        try {
            var committed = "/items/5/committed";
            assertThat(coordinator.get(ledger.path("/budget")).is(200).json().at(committed).asLong()).isEqualTo(3_200_000);
            assertThat(coordinator.get(ledger.path("/budget?asOf=" + at(40))).is(200).json().at(committed).asLong())
                    .isEqualTo(3_200_000);
            assertThat(coordinator.get(ledger.path("/budget?asOf=" + at(10))).is(200).json().at(committed).asLong()).isZero();
        } finally {
            Ledger.clock(Server.CLOCK);
        }
    }

    @Test
    void letsOneOfTwoOrdersAtOnceHaveTheRest() throws Exception {
        var half = free() / 2 + 1;
        var waiting = new ConcurrentLinkedQueue<Callable<Api.Answer>>();
        for (int i = 0; i < 4; i++) {
            var one = costing(half).upTo("approve");
            var read = coordinator.get(one.address()).is(200).header("ETag");
            var said = ordering(half);
            waiting.add(() -> coordinator.post(one.address() + "/order", said, "If-Match", read));
        }
        assertThat(AtOnce.call(4, () -> waiting.remove().call().status())).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(line().get("committed").asLong()).isEqualTo(half);
    }

    @Test
    void buysNothingWithALineOfPeople() {
        var body = Improving.at(ledger).with("budgetLineId", ledger.line("IMPROVEMENT_PERSONNEL")).body();
        assertThat(coordinator.put("/improvements/" + UUID.randomUUID(), body).is(422).pointers()).containsExactly("/budgetLineId");
        body.put("budgetLineId", ledger.line("IMPROVEMENT_OPERATION"));
        coordinator.put("/improvements/" + UUID.randomUUID(), body).is(201);
    }
}
