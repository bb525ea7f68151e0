package cl.vertiente.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import cl.vertiente.training.Trainings;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How an improvement is bought, delivered, handed over and paid: its trail of money is that of the ledger. */
@ServerTest
class ImprovementMoneyIT {

    private final Api coordinator = Api.as("coordinacion");
    private Ledger ledger;
    private Improving improving;

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
        ledger = Ledger.signed();
        improving = Improving.at(ledger).propose();
        ledger.record(ledger.income("2026-06-10", 50_000_000)).is(201);
    }

    private JsonNode costs() {
        return improving.read().get("costs");
    }

    @Test
    void keepsQuotesOrderDeliveryAndWhatTheCommitteeTakesOver() {
        var quote = improving.address() + "/quotes/" + UUID.randomUUID();
        var said = Map.of("supplier", Improving.SUPPLIER, "cost", 3_300_000, "on", "2026-07-01", "sha256", Improving.paper());
        coordinator.put(quote, said).is(201);
        coordinator.put(quote, said).is(200);
        var other = new HashMap<String, Object>(said);
        other.put("cost", 1);
        coordinator.put(quote, other).is(409);
        improving.upTo("receive");
        coordinator.put(improving.address() + "/quotes/" + UUID.randomUUID(), said).is(409);
        var found = improving.read();
        assertThat(found.at("/quotes/0/supplierTaxId").asText()).isEqualTo("76.086.428-5");
        coordinator.get(improving.address() + "/evidence/" + found.at("/quotes/0/sha256").asText()).is(200);
        assertThat(found.at("/order/supplier").asText()).isEqualTo("Bombas del Sur SpA");
        assertThat(found.at("/order/cost").asLong()).isEqualTo(3_200_000);
        assertThat(found.at("/delivery/serialNumbers/0").asText()).isEqualTo("CL-2026-07-12");
        assertThat(found.at("/handOver/destination").asText()).isEqualTo("COMMITTEE");
        assertThat(found.get("warrantyUntil").asText()).isEqualTo("2026-12-01");
    }

    @Test
    void masksTheNumberOfANaturalPersonForWhomItIsNoBusiness() {
        coordinator.put(improving.address() + "/quotes/" + UUID.randomUUID(), Map.of("supplier", Map.of("taxId", "12.345.678-5", "name",
                "Gásfiter de prueba"), "cost", 1, "on", "2026-07-01", "sha256", Improving.paper())).is(201);
        assertThat(improving.read().at("/quotes/0/supplierTaxId").asText()).isEqualTo("12.345.678-5");
        assertThat(Api.as("capacitacion").get(improving.address()).is(200).json().at("/quotes/0/supplierTaxId").asText())
                .isEqualTo("12.***.***-5");
    }

    @Test
    void refusesQuotesAndOrdersThatCannotBe() {
        var quote = new HashMap<String, Object>(Map.of("supplier", Map.of("taxId", "76.086.428-4", "name", "Bombas"), "cost", 1, "on",
                "2026-07-01", "sha256", Improving.paper()));
        var at = improving.address() + "/quotes/" + UUID.randomUUID();
        assertThat(coordinator.put(at, quote).is(422).pointers()).containsExactly("/supplier/taxId");
        quote.put("supplier", Improving.SUPPLIER);
        quote.put("on", "2027-01-01");
        assertThat(coordinator.put(at, quote).is(422).pointers()).containsExactly("/on");
        quote.put("on", "2026-07-01");
        quote.put("sha256", "0".repeat(64));
        assertThat(coordinator.put(at, quote).is(422).pointers()).containsExactly("/sha256");
        improving.upTo("approve");
        var order = Improving.said("2026-07-11");
        order.put("order", Improving.order(3_500_001));
        assertThat(improving.step("order", order).is(422).pointers()).containsExactly("/reason");
        order.put("order", Map.of("number", "OC-1", "supplier", Map.of("taxId", "1-1", "name", "X"), "cost", 1));
        assertThat(improving.step("order", order).is(422).pointers()).containsExactly("/order/supplier/taxId");
        order.put("order", Map.of("number", " ", "cost", 0));
        assertThat(improving.step("order", order).is(422).pointers()).contains("/order/number", "/order/cost", "/order/supplier");
        assertThat(improving.state()).isEqualTo("APPROVED");
    }

    @Test
    void mentionsATrainingOfItsAgreementAlone() {
        improving.upTo("install");
        improving.photo("BEFORE");
        improving.photo("AFTER");
        var received = Improving.said("2026-07-20");
        var foreign = Api.as("coordinacion").get(Trainings.plan().at()).is(200).json().get("code").asText();
        for (var code : List.of("CAP-NADA", foreign)) {
            received.put("handOver", Map.of("destination", "COMMITTEE", "trainingCode", code));
            assertThat(improving.step("receive", received).is(422).pointers()).containsExactly("/handOver/trainingCode");
        }
        var activity = "/training-activities/" + UUID.randomUUID();
        var body = new HashMap<String, Object>(Trainings.unsent().body());
        body.put("agreementId", ledger.id);
        body.put("invited", List.of(improving.system()));
        var code = coordinator.put(activity, body).is(201).json().get("code").asText();
        received.put("handOver", Map.of("destination", "COMMITTEE", "trainingCode", code));
        assertThat(improving.step("receive", received).is(200).json().at("/handOver/trainingCode").asText()).isEqualTo(code);
    }

    @Test
    void followsItsMoneyFromPlannedToPaid() {
        assertThat(costs().get("planned").asLong()).isEqualTo(3_500_000);
        assertThat(costs().get("committed").asLong()).isZero();
        improving.upTo("order");
        assertThat(costs().get("committed").asLong()).isEqualTo(3_200_000);
        var voucher = improving.expense(ledger, improving.system(), 2_000_000);
        improving.pay(voucher, 2_000_000).is(201);
        assertThat(costs().get("paid").asLong()).isEqualTo(2_000_000);
        assertThat(costs().get("committed").asLong()).isEqualTo(1_200_000);
        improving.pay(improving.expense(ledger, null, 1_500_000), 1_200_000).is(201);
        assertThat(costs().get("committed").asLong()).isZero();
        long sum = 0;
        for (var payment : coordinator.get(costs().get("_rows").asText().replace("/api/v1", "")).is(200).json().get("items")) {
            sum += payment.get("amount").asLong();
        }
        assertThat(sum).isEqualTo(costs().get("paid").asLong()).isEqualTo(3_200_000);
    }

    @Test
    void sumsOfAnAgreementAreThoseOfItsLedger() {
        improving.upTo("order");
        improving.pay(improving.expense(ledger, improving.system(), 2_000_000), 1_999_999).is(201);
        improving.expense(ledger, null, 700_000);
        var second = Improving.at(ledger).propose().upTo("order");
        second.pay(second.expense(ledger, second.system(), 900_000), 900_000).is(201);
        var charged = 0L;
        var lines = 0;
        for (var line : coordinator.get(ledger.path("/improvement-costs")).is(200).json().get("items")) {
            lines++;
            charged += line.get("charged").asLong();
            assertThat(line.get("paid").asLong() + line.get("unlinked").asLong()).isEqualTo(line.get("charged").asLong());
            var rendered = coordinator.get(ledger.path("/charges?budgetLine=" + line.get("budgetLineId").asText())).is(200).json()
                    .get("items");
            long sum = 0;
            for (var charge : rendered) {
                sum += charge.get("amount").asLong();
            }
            assertThat(sum).as("%s", line).isEqualTo(line.get("charged").asLong());
        }
        assertThat(lines).isEqualTo(3);
        assertThat(charged).isEqualTo(3_600_000);
        var investment = coordinator.get(ledger.path("/improvement-costs")).is(200).json().get("items").get(2);
        assertThat(investment.get("paid").asLong()).isEqualTo(2_899_999);
        assertThat(investment.get("planned").asLong()).isEqualTo(7_000_000);
        assertThat(investment.get("committed").asLong()).isEqualTo(3_500_001);
        var ofLedger = coordinator.get(ledger.path("/budget")).is(200).json().get("items").get(5);
        assertThat(ofLedger.get("id")).isEqualTo(investment.get("budgetLineId"));
        assertThat(ofLedger.get("committed").asLong()).isEqualTo(3_500_001);
        assertThat(ofLedger.get("available").asLong()).isEqualTo(ofLedger.get("approved").asLong() - 3_600_000 - 3_500_001);
    }

    @Test
    void isPaidByNoMoreThanAVoucherChargesForItsCommittee() throws Exception {
        improving.upTo("approve");
        var voucher = improving.expense(ledger, improving.system(), 100_000);
        improving.pay(voucher, 100_000).is(409);
        improving.step("order", Improving.said("order", "2026-07-11")).is(200);
        assertThat(improving.pay(voucher, 100_001).is(422).pointers()).containsExactly("/amount");
        assertThat(improving.pay(UUID.randomUUID().toString(), 1).is(422).pointers()).containsExactly("/voucherId");
        assertThat(improving.pay(ledger.record(ledger.invoice("2026-07-20", 5_000)).is(201).json().get("id").asText(), 1).is(422)
                .pointers()).as("another line").containsExactly("/voucherId");
        var elsewhere = Improving.at(ledger).propose().upTo("order");
        assertThat(elsewhere.pay(voucher, 1).is(422).pointers()).as("another committee").containsExactly("/amount");
        var statuses = AtOnce.call(6, () -> improving.pay(voucher, 60_000).status());
        assertThat(statuses).containsOnly(201, 422).containsOnlyOnce(201);
        assertThat(costs().get("paid").asLong()).isEqualTo(60_000);
    }

    @Test
    void isNotPaidBeyondItsLineOfTheBudget() {
        improving.upTo("order");
        var approved = coordinator.get(ledger.path("/improvement-costs")).is(200).json().get("items").get(2).get("approved").asLong();
        var voucher = improving.expense(ledger, improving.system(), approved + 1);
        improving.pay(voucher, 1).is(409);
        assertThat(costs().get("paid").asLong()).isZero();
    }

    @Test
    void countsWhatIsInForceAlone() {
        improving.upTo("order");
        var voucher = improving.expense(ledger, improving.system(), 500_000);
        var payment = improving.address() + "/payments/" + UUID.randomUUID();
        var analyst = Api.as("rendiciones");
        var said = Map.of("voucherId", voucher, "amount", 200_000);
        analyst.put(payment, said).is(201);
        analyst.put(payment, said).is(200);
        analyst.put(payment, Map.of("voucherId", voucher, "amount", 1)).is(409);
        analyst.post(payment + "/annul", Map.of("reason", " ")).is(422);
        analyst.post(payment + "/annul", Map.of("reason", "Era de otra")).is(200);
        analyst.post(payment + "/annul", Map.of("reason", "Era de otra")).is(200);
        analyst.post(payment + "/annul", Map.of("reason", "Otro motivo")).is(409);
        assertThat(costs().get("paid").asLong()).isZero();
        improving.pay(voucher, 300_000).is(201);
        assertThat(costs().get("paid").asLong()).isEqualTo(300_000);
        var read = analyst.get(ledger.path("/vouchers/" + voucher)).is(200).header("ETag");
        analyst.post(ledger.path("/vouchers/" + voucher + "/annul"), Map.of("reason", "Dos veces"), "If-Match", read).is(200);
        assertThat(costs().get("paid").asLong()).as("its voucher was annulled").isZero();
        var payments = coordinator.get(improving.address() + "/payments").is(200).json().get("items");
        assertThat(payments).hasSize(2);
        assertThat(payments.findValuesAsText("inForce")).containsOnly("false");
    }

    @Test
    void showsTheRegionalGovernmentWhatWasSentToIt() {
        improving.upTo("order");
        improving.pay(improving.expense(ledger, improving.system(), 500_000), 500_000).is(201);
        var gore = Api.as("gore.biobio");
        assertThat(gore.get(improving.address() + "/payments").is(200).json().get("items")).isEmpty();
        assertThat(gore.get(improving.address()).is(200).json().at("/costs/paid").asLong()).isZero();
        ledger.close("2026-06");
        ledger.close("2026-07");
        assertThat(gore.get(improving.address() + "/payments").is(200).json().get("items")).hasSize(1);
        assertThat(gore.get(improving.address()).is(200).json().at("/costs/paid").asLong()).isEqualTo(500_000);
        Api.as("gore.maule").get(ledger.path("/improvement-costs")).is(404);
        Api.as("terreno").put(improving.address() + "/payments/" + UUID.randomUUID(), Map.of("voucherId", ledger.id, "amount", 1)).is(403);
    }

    @Test
    void listsTheGoodsOfAnAgreementForItsClosing() {
        improving.upTo("receive");
        Improving.at(ledger).propose().upTo("install");
        var goods = coordinator.get(ledger.path("/goods")).is(200).json().get("items");
        assertThat(goods).as("what is not received is nobody's yet").hasSize(1);
        assertThat(goods.at("/0/receivedOn").asText()).isEqualTo("2026-07-13");
        assertThat(goods.at("/0/serialNumbers/0").asText()).isEqualTo("CL-2026-07-12");
        assertThat(goods.at("/0/destination").asText()).isEqualTo("COMMITTEE");
        improving.step("retire", Map.of("on", "2026-08-01", "reason", "Se quemó")).is(200);
        assertThat(coordinator.get(ledger.path("/goods")).is(200).json().at("/items/0/retiredOn").asText()).isEqualTo("2026-08-01");
        coordinator.get(ledger.path("/goods"), "Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet").is(200);
        Api.as("gore.maule").get(ledger.path("/goods")).is(404);
    }

    @Test
    void announcesAWarrantyThatRunsOut() {
        improving.upTo("receive");
        var today = Improving.at(ledger).warrantyUntil("2026-10-20").propose().upTo("receive");
        Improving.at(ledger).warrantyUntil("2026-10-19").propose().upTo("receive");
        Improving.at(ledger).warrantyUntil("2026-12-20").propose().upTo("receive");
        Improving.at(ledger).propose().upTo("receive").step("retire", Map.of("reason", "Se quemó")).is(200);
        assertThat(ending()).containsExactly(today.id() + " 0", improving.id() + " 42");
    }

    private List<String> ending() {
        var items = coordinator.get("/improvement-warranties").is(200).json().get("items");
        return java.util.stream.StreamSupport.stream(items.spliterator(), false)
                .filter(one -> one.get("agreementId").asText().equals(ledger.id))
                .map(one -> one.get("id").asText() + " " + one.get("daysLeft").asText()).toList();
    }
}
