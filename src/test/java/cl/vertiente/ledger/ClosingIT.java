package cl.vertiente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A month from its vouchers to the decision of the regional government. The months begin in June 2026. */
@ServerTest
class ClosingIT {

    private Ledger ledger;

    @BeforeEach
    void sign() {
        Ledger.clock(Server.CLOCK);
        ledger = Ledger.signed();
        ledger.record(ledger.income("2026-06-10", 30_000_000)).is(201);
    }

    @Test
    void closesAMonthByThreePeopleAndIssuesItsReport() {
        ledger.record(ledger.invoice("2026-06-15", 1_000_000)).is(201);
        ledger.reconcile("2026-06");
        ledger.verb("ministrodefe", "2026-06", "submit").is(403);
        ledger.verb("rendiciones", "2026-06", "certify").is(403);
        ledger.verb("rendiciones", "2026-06", "submit").is(200);
        ledger.verb("rendiciones", "2026-06", "submit").is(409);
        ledger.verb("encargado", "2026-06", "send").is(409);
        Api.as("gore.biobio").get(ledger.path("/rendiciones/2026-06")).is(404);
        ledger.verb("ministrodefe", "2026-06", "certify").is(200);
        var sent = ledger.verb("encargado", "2026-06", "send").is(200).json();
        assertThat(sent.get("state").asText()).isEqualTo("ENVIADA");
        assertThat(sent.get("closingBalance").asLong()).isEqualTo(29_000_000);
        assertThat(ledger.rendicion("2026-07").get("openingBalance").asLong()).isEqualTo(29_000_000);
        assertThat(Api.as("gore.biobio").get(ledger.path("/rendiciones/2026-06")).is(200).json().get("totalRendered").asLong())
                .isEqualTo(1_000_000);
        Api.as("gore.maule").get(ledger.path("/rendiciones/2026-06")).is(404);
        var issues = Api.as("gore.biobio").get("/issued-reports?limit=500").is(200).json().get("items").findValuesAsText("agreementId");
        assertThat(issues).containsOnlyOnce(ledger.id);
    }

    @Test
    void namesEveryBlockerWithItsWayOut() {
        var bare = ledger.invoice("2026-06-20", 1_000);
        bare.put("evidence", List.of());
        var id = ledger.record(bare).is(201).json().get("id").asText();
        var refused = ledger.verb("rendiciones", "2026-06", "submit").is(409);
        assertThat(refused.pointers()).contains("/blockers/NO_DOCUMENT", "/blockers/BANK_MISSING");
        assertThat(refused.text()).contains("Adjúntelo").contains("conciliación");
        assertThat(ledger.verb("rendiciones", "2026-10", "submit").is(409).pointers())
                .contains("/blockers/PERIOD_NOT_OVER", "/blockers/PREVIOUS_NOT_SUBMITTED");
        Api.as("rendiciones").put(ledger.path("/rendiciones/2026-06/bank"), Map.of("balance", 1)).is(200);
        assertThat(ledger.verb("rendiciones", "2026-06", "submit").is(409).pointers()).contains("/blockers/BANK_DIFFERENCE");
        Api.as("rendiciones").put(ledger.path("/rendiciones/2026-06/bank"), Map.of("balance", 30_000_000, "items",
                List.of(Map.of("description", "Cheque por cobrar", "amount", -1_000)))).is(200);
        Api.as("rendiciones").post(ledger.path("/vouchers/" + id + "/evidence"), Map.of("sha256", ledger.document())).is(200);
        ledger.verb("rendiciones", "2026-06", "submit").is(200);
    }

    @Test
    void rendersAMonthWithoutMovement() {
        ledger.close("2026-06");
        ledger.close("2026-07");
        var july = ledger.rendicion("2026-07");
        assertThat(july.get("kind").asText()).isEqualTo("SIN_MOVIMIENTO");
        assertThat(july.get("closingBalance")).isEqualTo(july.get("openingBalance"));
        assertThat(july.get("dueDate").asText()).isEqualTo("2026-08-21");
    }

    @Test
    void givesBackWithAReasonAndFreezesAgain() {
        ledger.reconcile("2026-06");
        ledger.verb("rendiciones", "2026-06", "submit").is(200);
        ledger.verb("ministrodefe", "2026-06", "return").is(422);
        ledger.verb("encargado", "2026-06", "return", Map.of("reason", "No es mi turno")).is(403);
        ledger.verb("ministrodefe", "2026-06", "return", Map.of("reason", "Falta una firma")).is(200);
        ledger.record(ledger.invoice("2026-06-15", 500_000)).is(201);
        ledger.close("2026-06");
        assertThat(ledger.rendicion("2026-06").get("totalRendered").asLong()).isEqualTo(500_000);
    }

    @Test
    void includesALateExpenseOnlyWithItsReasonAndOnlyOnce() {
        ledger.close("2026-06");
        var late = ledger.record(ledger.invoice("2026-06-20", 700_000)).is(201).json().get("id").asText();
        assertThat(ledger.rendicion("2026-07").get("totalRendered").asLong()).isZero();
        var api = Api.as("rendiciones");
        var at = ledger.path("/rendiciones/2026-07/choices/" + late);
        api.put(at, Map.of("choice", "INCLUDE_LATE")).is(422);
        api.put(at, Map.of("choice", "LEAVE_OUT", "reason", "x")).is(422);
        api.put(at, Map.of("choice", "INCLUDE_LATE", "reason", "Llegó después")).is(200);
        ledger.close("2026-07");
        var line = api.get(ledger.path("/rendiciones/2026-07/lines")).is(200).json().get("items").get(0);
        assertThat(line.get("late").asBoolean()).isTrue();
        assertThat(line.get("lateReason").asText()).isEqualTo("Llegó después");
        assertThat(ledger.rendicion("2026-08").get("openingBalance").asLong()).isEqualTo(29_300_000);
        assertThat(api.get(ledger.path("/rendiciones/2026-08/lines?waiting=true")).is(200).json().get("items")).isEmpty();
    }

    @Test
    void takesBackInTheOpenMonthWhatWasRenderedAndThenCorrected() {
        var wrong = ledger.record(ledger.invoice("2026-06-15", 1_000_000)).is(201).json().get("id").asText();
        ledger.close("2026-06");
        var right = ledger.invoice("2026-06-15", 900_000);
        right.put("corrects", wrong);
        right.put("correctionReason", "El total de la factura era otro");
        ledger.record(right).is(201);
        assertThat(ledger.rendicion("2026-06").get("totalRendered").asLong()).isEqualTo(1_000_000);
        var july = ledger.rendicion("2026-07");
        assertThat(july.get("totalRendered").asLong()).isEqualTo(-100_000);
        ledger.close("2026-07");
        assertThat(ledger.rendicion("2026-08").get("openingBalance").asLong()).isEqualTo(29_100_000);
        assertThat(ledger.balance("toRender", null)).isEqualTo(29_100_000);
    }

    @Test
    void observesAndRegularises() {
        var voucher = ledger.record(ledger.invoice("2026-06-15", 1_000_000)).is(201).json().get("id").asText();
        ledger.close("2026-06");
        ledger.verb("gore.biobio", "2026-06", "approve").is(409);
        ledger.verb("gore.biobio.tecnica", "2026-06", "receive").is(403);
        ledger.verb("gore.maule", "2026-06", "receive").is(404);
        ledger.verb("gore.biobio", "2026-06", "receive").is(200);
        ledger.verb("gore.biobio", "2026-06", "observe").is(422);
        ledger.verb("gore.biobio", "2026-06", "observe", Map.of("text", "Falta el acta de recepción")).is(200);
        assertThat(ledger.balance("observed", null)).isEqualTo(1_000_000);
        var draft = ledger.rendicion("2026-06-R1");
        assertThat(draft.get("kind").asText()).isEqualTo("REGULARIZACION");
        assertThat(draft.get("state").asText()).isEqualTo("BORRADOR");
        var items = Api.as("rendiciones").get(ledger.path("/rendiciones/2026-06-R1/lines")).is(200).json().get("items");
        assertThat(items).allMatch(line -> line.hasNonNull("originalItemId"));
        Api.as("rendiciones").post(ledger.path("/vouchers/" + voucher + "/evidence"), Map.of("sha256", ledger.document(), "role",
                "RECEPTION_ACT")).is(200);
        ledger.verb("rendiciones", "2026-06-R1", "submit").is(200);
        ledger.verb("ministrodefe", "2026-06-R1", "certify").is(200);
        ledger.verb("encargado", "2026-06-R1", "send").is(200);
        ledger.verb("gore.biobio", "2026-06-R1", "receive").is(200);
        ledger.verb("gore.biobio", "2026-06-R1", "approve").is(200);
        assertThat(ledger.balance("observed", null)).isZero();
        assertThat(ledger.balance("approved", null)).isEqualTo(1_000_000);
        assertThat(ledger.rendicion("2026-07").get("openingBalance").asLong()).isEqualTo(29_000_000);
        ledger.verb("gore.biobio", "2026-06-R1", "book").is(200);
    }

    @Test
    void rejectsAndWaitsForTheRepayment() {
        ledger.record(ledger.invoice("2026-06-15", 1_000_000)).is(201);
        ledger.close("2026-06");
        ledger.verb("gore.biobio", "2026-06", "receive").is(200);
        var rejected = ledger.verb("gore.biobio", "2026-06", "reject", Map.of("text", "Gasto ajeno al convenio")).is(200).json();
        assertThat(rejected.get("state").asText()).isEqualTo("REINTEGRO_PENDIENTE");
        assertThat(ledger.balance("rejected", null)).isEqualTo(1_000_000);
        var repayment = ledger.income("2026-07-20", 1_000_000);
        repayment.put("kind", "REPAYMENT");
        repayment.put("repaymentReason", "REJECTED_EXPENSE");
        ledger.record(repayment).is(201);
        var july = ledger.rendicion("2026-07");
        assertThat(july.get("repaid").asLong()).isEqualTo(1_000_000);
        assertThat(july.get("closingBalance").asLong()).isEqualTo(28_000_000);
        assertThat(ledger.balance("toRender", null)).isEqualTo(28_000_000);
    }

    @Test
    void movesACategoryByAJournalAndLeavesTheSum() {
        ledger.record(ledger.invoice("2026-06-15", 1_000_000)).is(201);
        var journal = ledger.income("2026-06-20", 0);
        journal.put("kind", "JOURNAL");
        journal.remove("amount");
        journal.put("lines", List.of(Map.of("budgetLineId", ledger.line("DIAGNOSIS_OPERATION"), "amount", -400_000),
                Map.of("budgetLineId", ledger.line("DIAGNOSIS_PERSONNEL"), "amount", 400_000)));
        ledger.record(journal).is(201);
        var june = ledger.rendicion("2026-06");
        assertThat(june.get("operation").asLong()).isEqualTo(600_000);
        assertThat(june.get("personnel").asLong()).isEqualTo(400_000);
        assertThat(june.get("totalRendered").asLong()).isEqualTo(1_000_000);
        journal.put("lines", List.of(Map.of("budgetLineId", ledger.line("DIAGNOSIS_OPERATION"), "amount", -400_000),
                Map.of("budgetLineId", ledger.line("DIAGNOSIS_PERSONNEL"), "amount", 400_001)));
        ledger.record(journal).is(422);
    }

    @Test
    void sendsOnceHoweverManyTry() throws InterruptedException, ExecutionException {
        ledger.reconcile("2026-06");
        ledger.verb("rendiciones", "2026-06", "submit").is(200);
        ledger.verb("ministrodefe", "2026-06", "certify").is(200);
        var statuses = AtOnce.call(8, () -> ledger.verb("encargado", "2026-06", "send").status());
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
        var issues = Api.as("encargado").get("/issued-reports?limit=500").is(200).json().get("items").findValuesAsText("agreementId");
        assertThat(issues).containsOnlyOnce(ledger.id);
    }

    @Test
    void knowsOnlyTheMonthsOfTheAgreement() {
        for (var month : List.of("2026-05", "2027-06", "2026-13", "nunca", "2026-06-R1")) {
            Api.as("rendiciones").get(ledger.path("/rendiciones/" + month)).is(404);
        }
        ledger.verb("rendiciones", "2026-05", "submit").is(404);
        ledger.verb("rendiciones", "2026-06", "explode").is(404);
        Api.as("rendiciones").get("/agreements/" + UUID.randomUUID() + "/rendiciones").is(404);
        Api.as("rendiciones").get("/agreements/nada/rendiciones").is(404);
    }

    @Test
    void sendsMonthsInTheirOrderAndGivesBackFromTheEnd() {
        ledger.reconcile("2026-06");
        ledger.verb("rendiciones", "2026-06", "submit").is(200);
        ledger.reconcile("2026-07");
        ledger.verb("rendiciones", "2026-07", "submit").is(200);
        ledger.verb("ministrodefe", "2026-06", "return", Map.of("reason", "x")).is(409);
        ledger.verb("ministrodefe", "2026-07", "certify").is(200);
        ledger.verb("encargado", "2026-07", "send").is(409);
        ledger.verb("encargado", "2026-07", "return", Map.of("reason", "x")).is(200);
        ledger.verb("ministrodefe", "2026-06", "return", Map.of("reason", "x")).is(200);
    }

    @Test
    void doesNotCoverAnExpenseByWhatIsTransferredLater() {
        ledger.record(ledger.invoice("2026-06-15", 31_000_000)).is(201);
        ledger.record(ledger.income("2026-07-05", 10_000_000)).is(201);
        ledger.reconcile("2026-06");
        var refused = ledger.verb("rendiciones", "2026-06", "submit").is(409);
        assertThat(refused.pointers()).contains("/blockers/BEYOND_TRANSFERRED");
        var reimbursing = Ledger.signed("08", true, false);
        reimbursing.record(reimbursing.invoice("2026-06-15", 1_000_000)).is(201);
        reimbursing.reconcile("2026-06");
        assertThat(reimbursing.verb("rendiciones", "2026-06", "submit").is(200).json().get("closingBalance").asLong())
                .isEqualTo(-1_000_000);
    }

    @Test
    void countsAsApprovedOnlyWhatIsStillInForce() {
        var kept = ledger.invoice("2026-06-15", 1_000_000);
        ledger.record(kept).is(201);
        var wrong = ledger.record(ledger.invoice("2026-06-16", 700_000)).is(201).json().get("id").asText();
        ledger.close("2026-06");
        ledger.verb("gore.biobio", "2026-06", "receive").is(200);
        ledger.verb("gore.biobio", "2026-06", "approve").is(200);
        assertThat(ledger.balance("approved", null)).isEqualTo(1_700_000);
        var right = ledger.invoice("2026-06-16", 200_000);
        right.put("corrects", wrong);
        right.put("correctionReason", "Otro total");
        ledger.record(right).is(201);
        assertThat(ledger.balance("rendered", null)).isEqualTo(1_200_000);
        assertThat(ledger.balance("approved", null)).isEqualTo(1_000_000);
        ledger.close("2026-07");
        ledger.verb("gore.biobio", "2026-07", "receive").is(200);
        ledger.verb("gore.biobio", "2026-07", "approve").is(200);
        assertThat(ledger.balance("approved", null)).isEqualTo(1_200_000).isEqualTo(ledger.balance("rendered", null));
    }
}
