package cl.vertiente.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.demo.world.DemoIds;
import cl.vertiente.testing.Api;
import cl.vertiente.testing.AtOnce;
import cl.vertiente.testing.DraftedAgreement;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agreement from its draft to its end: who sees it when, what it refuses, and what was known of it earlier. */
@ServerTest
class AgreementsIT {

    private static final String RUT_OF_GORE = "72235100-2";

    private final Api coordinator = Api.as("coordinacion");
    private DraftedAgreement agreement;

    @BeforeAll
    static void signIn() {
        Ledger.clock(Server.CLOCK);
        List.of("coordinacion", "rendiciones", "gore.biobio", "gore.maule", "terreno", "auditoria", "admin").forEach(Api::as);
    }

    @BeforeEach
    void today() {
        Ledger.clock("2026-07-01T12:00:00Z");
        agreement = new DraftedAgreement();
    }

    @AfterEach
    void back() {
        Ledger.clock(Server.CLOCK);
    }

    private static Api.Answer income(DraftedAgreement agreement) {
        var analyst = Api.as("rendiciones");
        return analyst.put(agreement.path("/vouchers/" + UUID.randomUUID()), Map.of("kind", "INCOME", "date", "2026-06-20", "amount",
                20_000_000, "description", "Cuota", "installmentId", agreement.first, "evidence",
                List.of(Map.of("sha256", DraftedAgreement.document(analyst), "role", "PAYMENT_PROOF"))));
    }

    @Test
    void goesFromDraftToItsFirstIncome() {
        assertThat(agreement.save(agreement.body()).is(201).json().get("state").asText()).isEqualTo("DRAFT");
        assertThat(income(agreement).is(409).text()).contains("aún no está vigente");
        agreement.verb("start", Map.of("act", DraftedAgreement.act())).is(409);
        agreement.verb("sign", Map.of("signedOn", "2026-07-02")).is(422);
        agreement.verb("sign", Map.of("signedOn", "2026-05-20")).is(200);
        assertThat(agreement.verb("start", Map.of()).is(422).pointers()).contains("/act/number");
        income(agreement).is(409);
        assertThat(Api.as("rendiciones").get(agreement.path("/rendiciones")).is(200).json().get("items")).isEmpty();
        var now = agreement.verb("start", Map.of("act", DraftedAgreement.act())).is(200).json();
        assertThat(now.get("state").asText()).isEqualTo("IN_FORCE");
        assertThat(now.get("firstAllowedExpense").asText()).isEqualTo("2026-06-05");
        assertThat(now.get("steps").findValuesAsText("verb")).containsExactly("DRAFT", "SIGN", "START");
        assertThat(now.get("steps").findValuesAsText("on")).containsExactly("2026-07-01", "2026-05-20", "2026-06-05");
        assertThat(income(agreement).is(409).text()).contains("acto de selección");
        agreement.settleChecklist();
        income(agreement).is(201);
        assertThat(Api.as("rendiciones").get(agreement.path("/rendiciones")).is(200).json().get("items")).hasSize(2);
    }

    @Test
    void isSavedOnceAndChangedByWhoeverReadItLast() throws InterruptedException, ExecutionException {
        var body = agreement.body();
        assertThat(AtOnce.call(4, () -> agreement.save(body).status())).containsOnlyOnce(201).contains(200);
        var read = coordinator.get(agreement.path("")).is(200).header("ETag");
        agreement.save(body).is(200);
        body.put("name", "Otro nombre");
        agreement.save(body).is(428);
        agreement.save(body, "If-Match", read).is(200);
        body.put("name", "El de la segunda persona");
        assertThat(agreement.save(body, "If-Match", read).is(412).text()).isNotEmpty();
        var budget = new LinkedHashMap<>(body);
        budget.put("budget", List.of(Map.of("id", agreement.line, "item", "Otro ítem", "component", "TRAINING", "category", "PERSONNEL",
                "approved", 100_000_000)));
        agreement.save(budget, "If-Match", coordinator.get(agreement.path("")).is(200).header("ETag")).is(200);
        assertThat(coordinator.get(agreement.path("/budget")).is(200).json().at("/items/0/item").asText()).isEqualTo("Otro ítem");
        agreement.verb("sign", Map.of("signedOn", "2026-05-20")).is(200);
        agreement.save(budget).is(200);
        assertThat(agreement.save(body, "If-Match", "*").is(409).text()).contains("modificación");
        var twin = new DraftedAgreement();
        var same = twin.body();
        same.put("code", body.get("code"));
        assertThat(twin.save(same).is(409).text()).contains("código");
    }

    @Test
    void refusesWhatDoesNotHoldTogetherAndStoresNothing() {
        var body = agreement.body();
        body.put("totalAmount", 100_000_001);
        assertThat(agreement.save(body).is(422).pointers()).contains("/budget", "/installments");
        refuses("installments", List.of(DraftedAgreement.installment(agreement.first, 1, 20_000_001),
                DraftedAgreement.installment(agreement.second, 2, 79_999_999)), "/installments");
        refuses("products", List.of(DraftedAgreement.product(agreement.survey, "D-1", 20, 60),
                DraftedAgreement.product(agreement.atlas, "D-2", 1, 39)), "/products");
        refuses("end", "2026-05-31", "/end");
        refuses("start", "1999-01-01", "/start");
        refuses("projectCode", "123", "/projectCode");
        refuses("regionCut", "99", "/regionCut");
        refuses("act", Map.of("kind", "Resolución", "number", "1", "date", "2026-07-02", "service", "GORE"), "/act/date");
        refuses("executor", Map.of("id", UUID.randomUUID()), "/executor/legalName");
        refuses("executor", Map.of("id", UUID.randomUUID(), "taxId", "65123456-5"), "/executor/taxId");
        refuses("totalAmount", 0, "/totalAmount");
        refuses("renderingWorkingDays", 0, "/renderingWorkingDays");
        var product = DraftedAgreement.product(agreement.survey, "D-1", 20, 100);
        product.put("unit", " ");
        refuses("products", List.of(product), "/products/0/unit");
        product.put("unit", "u");
        product.put("responsibleId", UUID.randomUUID().toString());
        refuses("products", List.of(product), "/products/0/responsibleId");
        coordinator.get(agreement.path("")).is(404);
    }

    private void refuses(String name, Object value, String pointer) {
        var body = agreement.body();
        body.put(name, value);
        assertThat(agreement.save(body).is(422).pointers()).as(name).contains(pointer);
    }

    @Test
    void isSignedOnlyWhenNothingIsMissing() {
        var body = agreement.body();
        List.of("budget", "installments", "products", "objective", "bankAccount").forEach(body::remove);
        agreement.save(body).is(201);
        assertThat(agreement.verb("sign", Map.of("signedOn", "2026-06-01")).is(422).pointers())
                .containsExactlyInAnyOrder("/budget", "/installments", "/objective", "/bankAccount");
        var part = agreement.path("/installments/" + agreement.first);
        coordinator.put(part, DraftedAgreement.installment(agreement.first, 1, 20_000_001)).is(422);
        coordinator.put(part, DraftedAgreement.installment(agreement.first, 1, 20_000_000)).is(201);
        coordinator.put(part, DraftedAgreement.installment(agreement.first, 1, 20_000_000)).is(200);
        coordinator.put(part, DraftedAgreement.installment(agreement.second, 2, 20_000_000)).is(422);
        var product = agreement.path("/products/" + agreement.survey);
        coordinator.put(product, DraftedAgreement.product(agreement.survey, "D-1", 20, 60)).is(201);
        coordinator.put(product, DraftedAgreement.product(agreement.survey, "D-1", 20, 60)).is(200);
        var changed = DraftedAgreement.product(agreement.survey, "D-1", 25, 60);
        coordinator.put(product, changed).is(428);
        var read = coordinator.get(agreement.path("")).is(200).header("ETag");
        Ledger.clock("2026-07-01T12:00:01Z");
        coordinator.put(product, changed, "If-Match", read).is(200);
        coordinator.put(product, DraftedAgreement.product(agreement.survey, "D-1", 30, 60), "If-Match", read).is(412);
        assertThat(agreement.read("/products").at("/products/0/agreed/goal").asInt()).isEqualTo(25);
        assertThat(agreement.verb("sign", Map.of("signedOn", "2026-06-01")).is(422).pointers()).contains("/installments", "/products");
    }

    @Test
    void isSeenByTheRegionalGovernmentOnceItIsSigned() {
        agreement.save(agreement.body()).is(201);
        Api.as("gore.biobio").get(agreement.path("")).is(404);
        Api.as("gore.biobio").get(agreement.path("/products")).is(404);
        Api.as("gore.biobio").get(agreement.path("/budget")).is(404);
        assertThat(Api.as("gore.biobio").get("/agreements?limit=500").is(200).text()).doesNotContain(agreement.id);
        assertThat(Api.as("auditoria").get("/agreements?state=DRAFT&limit=500").is(200).text()).contains(agreement.id);
        Api.as("rendiciones").get(agreement.path("")).is(200);
        Api.as("admin").get(agreement.path("")).is(403);
        List.of("rendiciones", "terreno", "auditoria", "gore.biobio").forEach(account -> {
            Api.as(account).put(agreement.path(""), agreement.body()).is(403);
            Api.as(account).post(agreement.path("/sign"), Map.of("signedOn", "2026-06-01")).is(403);
        });
        agreement.verb("sign", Map.of("signedOn", "2026-05-20")).is(200);
        Api.as("gore.biobio").get(agreement.path("")).is(200);
        Api.as("gore.maule").get(agreement.path("")).is(404);
        Api.as("gore.maule").get(agreement.path("/products")).is(404);
        Api.as("gore.maule").get(agreement.path("/participations")).is(404);
    }

    @Test
    void amendsProductsAndInstalmentsAndTellsWhatWasKnown() {
        agreement.started();
        Ledger.clock("2026-08-01T12:00:00Z");
        var body = new LinkedHashMap<String, Object>(Map.of("kind", "PRODUCTS", "act", "Resolución 9", "actDate", "2026-07-20",
                "inForceFrom", "2026-07-25", "detail", "Sube la meta y retira el atlas"));
        body.put("products", List.of(DraftedAgreement.product(agreement.survey, "D-1", 30, 90)));
        body.put("withdrawnProducts", List.of(agreement.atlas));
        var at = agreement.path("/amendments/" + UUID.randomUUID());
        assertThat(coordinator.put(at, body).is(422).pointers()).containsExactly("/products");
        body.put("products", List.of(DraftedAgreement.product(agreement.survey, "D-1", 30, 100)));
        assertThat(coordinator.put(at, body).is(201).json().at("/amendments/0/products").asInt()).isEqualTo(2);
        coordinator.put(at, body).is(200);
        body.remove("products");
        body.remove("withdrawnProducts");
        body.put("kind", "INSTALLMENTS");
        assertThat(coordinator.put(agreement.path("/amendments/" + UUID.randomUUID()), body).is(422).pointers())
                .containsExactly("/installments");
        var added = UUID.randomUUID().toString();
        body.put("installments", List.of(DraftedAgreement.installment(agreement.second, 2, 50_000_000),
                DraftedAgreement.installment(added, 3, 30_000_000)));
        coordinator.put(agreement.path("/amendments/" + UUID.randomUUID()), body).is(201);
        Ledger.clock("2026-08-02T12:00:00Z");
        var now = agreement.read("/products");
        assertThat(now.get("products")).hasSize(1);
        assertThat(now.at("/products/0/agreed/goal").asInt()).isEqualTo(30);
        assertThat(now.at("/products/0/baseline/goal").asInt()).isEqualTo(20);
        assertThat(now.at("/withdrawn/0/code").asText()).isEqualTo("D-2");
        var then = agreement.read("/products?asOf=2026-07-31T12:00:00Z");
        assertThat(then.at("/products/0/agreed/goal").asInt()).isEqualTo(20);
        assertThat(then.get("products")).hasSize(2);
        assertThat(then.get("withdrawn")).isEmpty();
        assertThat(agreement.read("").get("installments").findValuesAsText("number")).containsExactly("1", "2", "3");
        assertThat(agreement.read("").at("/installments/1/signed/plannedAmount").asLong()).isEqualTo(80_000_000);
        assertThat(agreement.read("?asOf=2026-07-31T12:00:00Z").get("installments").findValuesAsText("number")).containsExactly("1", "2");
        coordinator.put(agreement.path("/products/" + agreement.survey), DraftedAgreement.product(agreement.survey, "D-1", 9, 100)).is(409);
        coordinator.put(agreement.path("/installments/" + added), DraftedAgreement.installment(added, 3, 1)).is(409);
    }

    @Test
    void tellsItsStateAsItWasKnown() {
        agreement.save(agreement.body()).is(201);
        Ledger.clock("2026-07-02T12:00:00Z");
        agreement.verb("sign", Map.of("signedOn", "2026-05-20")).is(200);
        Ledger.clock("2026-07-03T12:00:00Z");
        agreement.verb("start", Map.of("act", DraftedAgreement.act())).is(200);
        Ledger.clock("2027-06-01T12:00:00Z");
        Api.forget("coordinacion");
        var later = Api.as("coordinacion");
        assertThat(later.get(agreement.path("")).is(200).json().get("state").asText()).isEqualTo("EXPIRED");
        assertThat(state(later, "2026-07-04T12:00:00Z")).isEqualTo("IN_FORCE");
        assertThat(state(later, "2026-07-02T18:00:00Z")).isEqualTo("SIGNED");
        assertThat(act(later, "2026-07-04T12:00:00Z")).isEqualTo("7");
        assertThat(act(later, "2026-07-02T18:00:00Z")).as("an act that nobody knew then").isEmpty();
        later.get(agreement.path("?asOf=2026-06-30T12:00:00Z")).is(404);
        assertThat(later.get(agreement.path("?asOf=2026-07-01T18:00:00Z")).is(422).text()).contains("borrador");
        later.get(agreement.path("/budget?asOf=2026-07-01T18:00:00Z")).is(422);
        later.post(agreement.path("/close"), Map.of("closedOn", "2027-05-31")).is(422);
        assertThat(later.post(agreement.path("/close"), Map.of("closedOn", "2027-06-01")).is(200).json().get("state").asText())
                .isEqualTo("CLOSED");
        later.post(agreement.path("/rescind"), Map.of("rescindedOn", "2027-06-01", "reason", "Otra", "documentSha256",
                DraftedAgreement.document(later))).is(409);
        Api.forget("coordinacion");
    }

    private String state(Api api, String asOf) {
        return api.get(agreement.path("?asOf=" + asOf)).is(200).json().get("state").asText();
    }

    private String act(Api api, String asOf) {
        return api.get(agreement.path("?asOf=" + asOf)).is(200).json().path("act").path("number").asText();
    }

    @Test
    void isRescindedWithReasonAndDocument() {
        agreement.started();
        var body = new LinkedHashMap<String, Object>(Map.of("rescindedOn", "2026-06-30", "reason", "El Consejo la revocó"));
        agreement.verb("rescind", body).is(422);
        body.put("documentSha256", "0".repeat(64));
        assertThat(agreement.verb("rescind", body).is(422).pointers()).containsExactly("/documentSha256");
        coordinator.get(agreement.path("/rescission")).is(404);
        body.put("documentSha256", DraftedAgreement.document(coordinator));
        assertThat(agreement.verb("rescind", body).is(200).json().get("state").asText()).isEqualTo("RESCINDED");
        assertThat(Api.as("gore.biobio").get(agreement.path("/rescission")).is(200).text()).startsWith("%PDF");
        Api.as("gore.maule").get(agreement.path("/rescission")).is(404);
        coordinator.put(agreement.path("/amendments/" + UUID.randomUUID()), Map.of("kind", "TERM", "act", "Resolución 9", "actDate",
                "2026-06-30", "inForceFrom", "2026-06-30", "detail", "Más plazo", "newEnd", "2027-12-31")).is(409);
        coordinator.put(agreement.path("/installments/" + agreement.first + "/requests/" + UUID.randomUUID()),
                Map.of("requestedOn", "2026-06-29")).is(409);
        Api.as("terreno").get(agreement.path("/rescission")).is(403);
    }

    @Test
    void asksForAnInstalmentOnceItIsInForce() {
        agreement.save(agreement.body()).is(201);
        var at = agreement.path("/installments/" + agreement.first + "/requests/" + UUID.randomUUID());
        coordinator.put(at, Map.of("requestedOn", "2026-06-10")).is(409);
        agreement.verb("sign", Map.of("signedOn", "2026-05-20")).is(200);
        agreement.verb("start", Map.of("act", DraftedAgreement.act())).is(200);
        coordinator.put(at, Map.of("requestedOn", "2026-07-02")).is(422);
        var letter = DraftedAgreement.document(coordinator);
        var body = Map.of("requestedOn", "2026-06-10", "evidenceSha256", letter);
        assertThat(coordinator.put(at, body).is(201).json().at("/installments/0/requestedOn").asText()).isEqualTo("2026-06-10");
        coordinator.put(at, body).is(200);
        coordinator.put(at, Map.of("requestedOn", "2026-06-11")).is(409);
        coordinator.put(agreement.path("/installments/" + UUID.randomUUID() + "/requests/" + UUID.randomUUID()), body).is(404);
        var file = agreement.path("/installments/" + agreement.first + "/request");
        assertThat(Api.as("gore.biobio").get(file).is(200).text()).startsWith("%PDF");
        Api.as("terreno").get(file).is(403);
    }

    @Test
    void reportsProgressByWhoeverAnswersForTheProduct() {
        var body = agreement.body();
        var survey = DraftedAgreement.product(agreement.survey, "D-1", 20, 60);
        survey.put("responsibleId", DemoIds.of("terreno").toString());
        body.put("products", List.of(survey, DraftedAgreement.product(agreement.atlas, "D-2", 1, 40)));
        agreement.save(body).is(201);
        var at = agreement.path("/products/" + agreement.survey + "/progress/" + UUID.randomUUID());
        var report = Map.of("reportedOn", "2026-06-30", "done", 10, "note", "Diez fichas cerradas");
        coordinator.put(at, report).is(409);
        agreement.verb("sign", Map.of("signedOn", "2026-05-20")).is(200);
        agreement.verb("start", Map.of("act", DraftedAgreement.act())).is(200);
        assertThat(agreement.read("/products").has("percent")).isFalse();
        var field = Api.as("terreno");
        field.put(agreement.path("/products/" + agreement.atlas + "/progress/" + UUID.randomUUID()), report).is(403);
        coordinator.put(at, Map.of("reportedOn", "2026-07-02", "done", 1)).is(422);
        coordinator.put(at, Map.of("reportedOn", "2026-06-30", "done", -1)).is(422);
        coordinator.put(at, Map.of("reportedOn", "2026-06-30", "done", 1.234)).is(422);
        var now = field.put(at, report).is(201).json();
        assertThat(now.get("percent").decimalValue()).isEqualByComparingTo("50");
        assertThat(now.get("observedShare").decimalValue()).isEqualByComparingTo("60");
        field.put(at, report).is(200);
        field.put(at, Map.of("reportedOn", "2026-06-30", "done", 11)).is(409);
        var proof = DraftedAgreement.document(coordinator);
        var second = UUID.randomUUID().toString();
        coordinator.put(agreement.path("/products/" + agreement.atlas + "/progress/" + second),
                Map.of("reportedOn", "2026-06-30", "done", 0, "evidenceSha256", proof)).is(201);
        assertThat(agreement.read("/products").get("percent").decimalValue()).isEqualByComparingTo("30");
        assertThat(agreement.read("/products/" + agreement.survey + "/progress").get("items")).hasSize(1);
        var file = agreement.path("/products/" + agreement.atlas + "/progress/" + second + "/evidence");
        assertThat(Api.as("gore.biobio").get(file).is(200).text()).startsWith("%PDF");
        Api.as("gore.maule").get(file).is(404);
        Api.as("rendiciones").put(at, report).is(403);
    }

    @Test
    void keepsWhoTakesPartAndNeverDeletesWhoLeft() {
        agreement.started();
        var systems = coordinator.get("/water-systems?region=08&limit=2").is(200).json().get("items");
        var id = UUID.randomUUID().toString();
        var at = agreement.path("/participations/" + id);
        var body = new LinkedHashMap<String, Object>();
        body.put("waterSystemId", systems.get(0).get("id").asText());
        body.put("beneficiaries", 300);
        body.put("components", Map.of("DIAGNOSIS", Map.of("goal", 1, "unit", "diagnóstico", "responsible",
                List.of(Map.of("personId", DemoIds.of("terreno"), "since", "2026-06-10")))));
        var added = coordinator.put(at, body).is(201);
        assertThat(added.json().at("/components/DIAGNOSIS/goal").asInt()).isEqualTo(1);
        assertThat(added.json().at("/components/DIAGNOSIS/responsible/0/since").asText()).isEqualTo("2026-06-10");
        coordinator.put(at, body).is(200);
        assertThat(agreement.read("").get("beneficiaries").asInt()).isEqualTo(300);
        assertThat(coordinator.put(agreement.path("/participations/" + UUID.randomUUID()), body).is(422).pointers())
                .containsExactly("/waterSystemId");
        body.put("beneficiaries", 350);
        coordinator.put(at, body).is(428);
        coordinator.put(at, body, "If-Match", added.header("ETag")).is(200);
        body.put("beneficiaries", 360);
        coordinator.put(at, body, "If-Match", added.header("ETag")).is(412);
        body.put("components", Map.of("DIAGNOSIS", Map.of("goal", 0, "unit", "x"), "TRAINING", Map.of("goal", 2)));
        assertThat(coordinator.put(at, body, "If-Match", "*").is(422).pointers())
                .containsExactlyInAnyOrder("/components/DIAGNOSIS/goal", "/components/TRAINING/unit");
        Ledger.clock("2026-07-10T12:00:00Z");
        coordinator.post(at + "/leave", Map.of("leftOn", "2026-07-09", "reason", " ")).is(422);
        coordinator.post(at + "/leave", Map.of("leftOn", "2026-07-11", "reason", "Renunció")).is(422);
        coordinator.post(at + "/leave", Map.of("leftOn", "2026-07-09", "reason", "Renunció")).is(200);
        coordinator.post(at + "/leave", Map.of("leftOn", "2026-07-09", "reason", "Renunció")).is(200);
        coordinator.post(at + "/leave", Map.of("leftOn", "2026-07-08", "reason", "Renunció")).is(409);
        Ledger.clock("2026-07-11T12:00:00Z");
        assertThat(agreement.read("").get("waterSystemCount").asInt()).isZero();
        assertThat(agreement.read("?asOf=2026-07-02T12:00:00Z").get("waterSystemCount").asInt()).isEqualTo(1);
        assertThat(agreement.read("/participations").at("/items/0/leftReason").asText()).isEqualTo("Renunció");
        coordinator.get("/water-systems?agreement=" + agreement.id).is(200).json().get("items").forEach(item ->
                assertThat(item.get("id").asText()).isNotEqualTo(systems.get(0).get("id").asText()));
        body.put("waterSystemId", coordinator.get("/water-systems?region=07&limit=1").is(200).json().at("/items/0/id").asText());
        body.remove("components");
        assertThat(coordinator.put(agreement.path("/participations/" + UUID.randomUUID()), body).is(422).pointers())
                .containsExactly("/waterSystemId");
    }

    @Test
    void oneAprMayBeInTwoAgreements() {
        var system = coordinator.get("/water-systems?region=08&limit=1").is(200).json().at("/items/0/id").asText();
        for (var one : List.of(agreement.started(), new DraftedAgreement().started())) {
            coordinator.put(one.path("/participations/" + UUID.randomUUID()), Map.of("waterSystemId", system, "beneficiaries", 10)).is(201);
        }
    }

    @Test
    void draftsWithANewExecutorAndANewRegionalGovernment() {
        var body = agreement.body();
        body.put("regionCut", "05");
        assertThat(agreement.save(body).is(422).pointers()).containsExactly("/grantor/name");
        body.put("grantor", Map.of("name", "Gobierno Regional de Valparaíso", "taxId", RUT_OF_GORE));
        var executor = Map.of("id", UUID.randomUUID(), "legalName", "Fundación Nueva " + agreement.id, "taxId",
                "65765432-9", "address",
                "Calle 1", "commune", "Valparaíso", "region", "Valparaíso", "phone", "1", "legalRepresentative", "Ana Soto");
        body.put("executor", executor);
        var saved = agreement.save(body).is(201).json();
        assertThat(saved.at("/parties/grantor").asText()).isEqualTo("Gobierno Regional de Valparaíso");
        assertThat(saved.at("/parties/executor").asText()).startsWith("Fundación Nueva");
        agreement.save(body).is(200);
        var other = new DraftedAgreement();
        var again = other.body();
        var renamed = new LinkedHashMap<>(executor);
        renamed.put("id", UUID.randomUUID());
        again.put("executor", renamed);
        assertThat(other.save(again).is(422).pointers()).containsExactly("/executor/taxId");
    }
}
