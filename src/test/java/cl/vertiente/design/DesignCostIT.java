package cl.vertiente.design;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.committee.Registered;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What designs cost by the ledger, and by which initiatives their works ask public money. */
@ServerTest
class DesignCostIT {

    private final Api analyst = Api.as("rendiciones");
    private Designed design;

    @BeforeEach
    void begun() {
        Ledger.clock(Server.CLOCK);
        design = new Designed().started();
        design.ledger.record(design.ledger.income("2026-06-10", 30_000_000)).is(201);
    }

    private JsonNode cost() {
        return analyst.get(design.at() + "/cost").is(200).json();
    }

    private static long sum(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false).mapToLong(item -> item.get("amount").asLong()).sum();
    }

    @Test
    void addsUpItsRowsWhichAreThoseOfTheLedger() {
        design.charge(design.expense(400_000), 0).is(201);
        design.charge(design.expense(250_000), 0).is(201);
        var cost = cost();
        assertThat(cost.get("amount").asLong()).isEqualTo(650_000);
        assertThat(sum(analyst.get(cost.get("_rows").asText()).is(200).json().get("items"))).isEqualTo(650_000);
        for (var line : cost.get("charges")) {
            var voucher = analyst.get(design.ledger.path("/vouchers/" + line.get("voucherId").asText())).is(200).json();
            assertThat(voucher.at("/lines/" + line.get("line").asInt() + "/amount")).isEqualTo(line.get("amount"));
        }
        design.expense(70_000);
        var open = analyst.get(design.at() + "/chargeable").is(200).json().get("items");
        var budget = analyst.get(design.ledger.path("/charges?budgetLine=" + design.ledger.line("DESIGN_OPERATION"))).is(200).json();
        assertThat(sum(open) + cost.get("amount").asLong()).as("with what is the cost of none it is the ledger of the component")
                .isEqualTo(sum(budget.get("items")));
    }

    @Test
    void aLineIsTheCostOfOneDesignAtMost() {
        var voucher = design.expense(400_000);
        var entry = design.at() + "/charges/" + UUID.randomUUID();
        var said = Map.of("voucherId", voucher, "line", 0);
        analyst.put(entry, said).is(201);
        analyst.put(entry, said).is(200);
        design.charge(voucher, 0).is(409);
        assertThat(analyst.post(entry + "/release", Map.of("reason", " ")).is(422).pointers()).containsExactly("/reason");
        analyst.post(entry + "/release", Map.of("reason", "Era de otro diseño")).is(200);
        analyst.post(entry + "/release", Map.of("reason", "Era de otro diseño")).is(200);
        assertThat(cost().get("amount").asLong()).isZero();
        design.charge(voucher, 0).is(201);
    }

    @Test
    void refusesWhatIsNoCostOfIt() {
        var other = design.ledger.record(design.ledger.invoice("2026-06-12", 9_000)).is(201).json().get("id").asText();
        assertThat(design.charge(other, 0).is(422).pointers()).as("of the diagnosis").containsExactly("/line");
        var voucher = design.expense(400_000);
        assertThat(design.charge(voucher, 1).is(422).pointers()).containsExactly("/line");
        assertThat(design.charge(voucher, -1).is(422).pointers()).containsExactly("/line");
        design.charge(UUID.randomUUID().toString(), 0).is(404);
        design.charge(new Designed().started().expense(1_000), 0).is(404);
        var elsewhere = Registered.id(Registered.alone());
        design.serve(elsewhere);
        var spent = design.ledger.invoice("2026-06-13", 5_000);
        spent.put("lines", List.of(Map.of("budgetLineId", design.ledger.line("DESIGN_OPERATION"), "amount", 5_000, "description", "x",
                "waterSystemId", elsewhere)));
        var there = design.ledger.record(spent).is(201).json().get("id").asText();
        assertThat(design.charge(there, 0).is(422).pointers()).as("of another committee").containsExactly("/line");
        Api.as("diseno").get(design.at() + "/cost").is(403);
        assertThat(cost().get("charges")).isEmpty();
    }

    @Test
    void aVoucherThatWasAnnulledIsNoCostAnyMore() {
        var voucher = design.expense(400_000);
        design.charge(voucher, 0).is(201);
        var at = design.ledger.path("/vouchers/" + voucher);
        analyst.post(at + "/annul", Map.of("reason", "Dos veces"), "If-Match", analyst.get(at).is(200).header("ETag")).is(200);
        assertThat(cost().get("amount").asLong()).isZero();
        assertThat(cost().get("outOfForce")).hasSize(1);
        assertThat(cost().get("charges")).isEmpty();
    }

    @Test
    void theRegionalGovernmentReadsWhatWasSent() {
        design.charge(design.expense(400_000), 0).is(201);
        var gore = Api.as("gore.biobio");
        assertThat(gore.get(design.at() + "/cost").is(200).json().get("amount").asLong()).isZero();
        design.ledger.close("2026-06");
        assertThat(gore.get(design.at() + "/cost").is(200).json().get("amount").asLong()).isEqualTo(400_000);
        Api.as("gore.maule").get(design.at() + "/cost").is(404);
    }

    @Test
    void saysByWhichInitiativeItsWorksAskMoney() {
        var designer = Api.as("diseno");
        var initiative = UUID.randomUUID().toString();
        designer.put("/initiatives/" + initiative, Map.of("process", "IMPROVEMENT", "object", "APR de prueba", "place", "Yumbel",
                "typology", "NETWORK", "stage", "EXECUTION", "communes", List.of("08313"), "systems", List.of(design.system), "shares",
                List.of(Map.of("agreementId", design.ledger.id, "percent", 100)))).is(201);
        var link = design.at() + "/initiatives/" + initiative;
        designer.put(link, Map.of()).is(200);
        assertThat(designer.put(link, Map.of()).is(200).json().at("/initiatives/0/state").asText()).isEqualTo("IDEA");
        designer.put(design.at() + "/initiatives/" + UUID.randomUUID(), Map.of()).is(404);
        assertThat(designer.delete(link).is(200).json().get("initiatives")).isEmpty();
    }
}
