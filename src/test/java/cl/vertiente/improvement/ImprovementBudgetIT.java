package cl.vertiente.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
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

    @Test
    void saysAtApprovalThatTheLineDoesNotHoldAllThatWasApproved() {
        var free = free();
        var first = costing(free - 1_000);
        var held = first.step("approve", Improving.said("2026-07-10")).is(200);
        assertThat(held.json().at("/line/lacking").asLong()).isZero();
        assertThat(held.json().at("/line/notice").isMissingNode()).isTrue();
        var second = costing(3_000);
        var tight = second.step("approve", Improving.said("2026-07-10")).is(200);
        assertThat(tight.header("ETag")).as("what others cost is no part of its version")
                .isEqualTo(coordinator.get(second.address()).is(200).header("ETag"));
        var line = tight.json().get("line");
        assertThat(line).isEqualTo(second.line()).isEqualTo(Api.as("rendiciones").get(second.address() + "/line").is(200).json());
        assertThat(line.get("free").asLong()).isEqualTo(free).isEqualTo(free());
        assertThat(line.get("others").asInt()).isEqualTo(1);
        assertThat(line.get("asked").asLong()).isEqualTo(free + 2_000);
        assertThat(line.get("lacking").asLong()).isEqualTo(2_000);
        assertThat(line.get("notice").asText()).contains("IMPROVEMENT INVESTMENT", pesos(free), pesos(free + 2_000), pesos(2_000));
        order(first, free - 1_000).is(200);
        assertThat(second.line().get("free").asLong()).isEqualTo(1_000);
        assertThat(second.line().get("others").asInt()).isZero();
        assertThat(first.line().get("asked").asLong()).as("what was ordered asks no more").isEqualTo(3_000);
        order(second, 3_000).is(409);
        Api.as("gore.biobio").get(second.address() + "/line").is(403);
        Api.as("gore.maule").get(second.address()).is(404);
        coordinator.get("/improvements/" + UUID.randomUUID() + "/line").is(404);
    }

    private String expense(String date, Object payee, long amount) {
        var invoice = ledger.invoice(date, amount);
        invoice.put("payee", payee);
        invoice.put("lines", List.of(Map.of("budgetLineId", ledger.line("IMPROVEMENT_INVESTMENT"), "amount", amount, "description",
                "Equipos")));
        return ledger.record(invoice).is(201).json().get("id").asText();
    }

    private JsonNode probable(Improving one) {
        return Api.as("rendiciones").get(one.address() + "/probable-payments").is(200).json().get("items");
    }

    @Test
    void tellsWhichExpenseMayPayWhatWasOrdered() {
        ledger.record(ledger.income("2026-06-10", 50_000_000)).is(201);
        var all = free();
        var one = costing(3_500_000).upTo("approve");
        assertThat(probable(one)).as("nothing is owed").isEmpty();
        one.step("order", Improving.said("order", "2026-07-11")).is(200);
        expense("2026-07-05", Improving.SUPPLIER, 500_000);
        expense("2026-07-20", Map.of("taxId", "76.031.066-2", "name", "Otro"), 700_000);
        var voucher = expense("2026-07-20", Improving.SUPPLIER, 3_000_000);
        assertThat(free()).as("both count").isEqualTo(all - 3_200_000 - 4_200_000);
        var found = probable(one);
        assertThat(found).hasSize(1);
        assertThat(found.at("/0/voucherId").asText()).isEqualTo(voucher);
        assertThat(found.at("/0/amount").asLong()).isEqualTo(3_000_000).isEqualTo(found.at("/0/charged").asLong());
        one.pay(voucher, found.at("/0/amount").asLong()).is(201);
        assertThat(free()).as("it is the order's").isEqualTo(all - 3_200_000 - 1_200_000);
        assertThat(probable(one)).isEmpty();
        var rest = expense("2026-08-20", Improving.SUPPLIER, 900_000);
        assertThat(probable(one).at("/0/amount").asLong()).as("no more than is owed").isEqualTo(200_000);
        Api.as("auditoria").get(one.address() + "/probable-payments").is(403);
        one.pay(rest, 200_000).is(201);
        assertThat(probable(one)).isEmpty();
    }

    @Test
    void buysWithALineOfPeopleWhatWasLoadedThatItBuys() {
        var file = "límite;desde;valor;unidad;fuente\nGOODS_OF_PERSONNEL;01-01-2031;10;porcentaje;Norma de prueba\n"
                .getBytes(StandardCharsets.UTF_8);
        Api.as("admin").upload("/imports/reference?dryRun=false", "referencia", file, Map.of()).is(200);
        Ledger.clock("2031-03-02T12:00:00Z");
        try {
            var late = Api.as("coordinacion");
            var said = Improving.at(ledger).with("budgetLineId", ledger.line("IMPROVEMENT_PERSONNEL")).body();
            late.put("/improvements/" + UUID.randomUUID(), said).is(201);
        } finally {
            Ledger.clock(Server.CLOCK);
        }
    }
}
