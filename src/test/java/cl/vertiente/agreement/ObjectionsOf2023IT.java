package cl.vertiente.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What Contraloría objected in the agreements of 2023 between public bodies and foundations, one test each: the product refuses or
 * flags it, with its sentence and place. There is no official list; the sources are those that the tests name:
 * <ul>
 * <li>[A] the Comptroller before the Chamber's investigating committee, 09-11-2023, on 15 Seremi of housing and regional governments
 * (El Diario de Santiago, 09-11-2023; the reports themselves, e.g. Oficio Final 697-A/2023 on Maule);</li>
 * <li>[B] 29 of 34 agreements of 2023 refused at the <i>toma de razón</i> (La Tercera and others, 29-07-2023);</li>
 * <li>[C] Informe Final 691/2023 on the regional government of Valparaíso (Puranoticia, La Tercera, 07-12-2023);</li>
 * <li>[D] the acting Comptroller on regional governments, May 2024 (La Tercera);</li>
 * <li>[L] the budget law of 2024, which turned the objections into rules (Biblioteca del Congreso).</li>
 * </ul>
 * Where no source tells the objection itself but the rule that answered it, the test says <i>inferred</i>.
 */
@ServerTest
class ObjectionsOf2023IT {

    @BeforeEach
    void today() {
        Ledger.clock(Server.CLOCK);
    }

    /** With everything in order but one paper, the income of the instalment is refused for that paper alone. */
    private static void refusesWithout(String item, String sentence) {
        var papers = Papers.signed().allBut(item).guaranteed();
        var refused = papers.income("2026-07-10").is(409);
        assertThat(refused.pointers()).containsExactly("/checklist/" + item);
        assertThat(refused.text()).contains(sentence);
        papers.record(item, papers.seen(item)).is(201);
        papers.income("2026-07-10").is(201);
    }

    /** [A] No formal procedure by which the executors were selected. */
    @Test
    void selectionWithoutAProcedure() {
        refusesWithout("SELECTION_ACT", "Falta el acto de selección");
    }

    /** [A] [C] Direct award without the grounds that the law asks for (Ley 18.575, art. 9). */
    @Test
    void directAwardWithoutGroundedResolution() {
        var papers = Papers.signed();
        var award = papers.seen("SELECTION_ACT");
        award.put("selection", "DIRECT_AWARD");
        var refused = papers.record("SELECTION_ACT", award).is(422);
        assertThat(refused.pointers()).containsExactly("/selectionGrounds");
        assertThat(refused.text()).contains("resolución fundada");
        award.put("selectionGrounds", "Resolución 12 de 2026: único ejecutor posible en la provincia");
        papers.record("SELECTION_ACT", award).is(201);
    }

    /** [A] Nothing that shows how the cost of each project was worked out. */
    @Test
    void amountWithoutABasisOfItsCosts() {
        refusesWithout("ITEMISED_BUDGET", "base de costos");
    }

    /** [B] Items of expense that are not clear. */
    @Test
    void expenseOutsideAnyItem() {
        var ledger = Papers.signed().ledger;
        var foreign = ledger.invoice("2026-06-10", 1_000);
        foreign.put("lines", java.util.List.of(Map.of("budgetLineId", UUID.randomUUID().toString(), "amount", 1_000, "description", "x")));
        assertThat(ledger.record(foreign).is(422).pointers()).containsExactly("/lines/0/budgetLineId");
    }

    /** [A] Neither vale vista, policy nor bank guarantee: nothing that secures the agreement. */
    @Test
    void noGuaranteeAboveThousandUtm() {
        var papers = Papers.signed().allBut(null);
        var refused = papers.income("2026-07-10").is(409);
        assertThat(refused.pointers()).containsExactly("/checklist/GUARANTEE");
        assertThat(refused.text()).contains("Se exige una garantía de $5.000.000 y hay $0: faltan $5.000.000");
        papers.guaranteed();
        papers.income("2026-07-10").is(201);
    }

    /** [L] inferred: a guarantee that ran out secures nothing. */
    @Test
    void guaranteeThatRanOut() {
        var papers = Papers.signed().allBut(null);
        papers.guarantee(UUID.randomUUID().toString(), papers.body(5_000_000, "2026-06-01", "2026-07-09")).is(201);
        assertThat(papers.income("2026-07-10").is(409).pointers()).containsExactly("/checklist/GUARANTEE");
        papers.income("2026-07-09").is(201);
    }

    /** [A] Plans of work were not demanded; [L] transfers without milestones. */
    @Test
    void transferWithoutAPlanOfMilestones() {
        refusesWithout("WORK_PLAN", "plan de trabajo con hitos");
    }

    /** [A] [B] The purpose of the foundation is too wide or has nothing to do with what it takes on. */
    @Test
    void purposeThatIsNotPertinent() {
        refusesWithout("STATUTES", "estatutos");
    }

    /** [L] Institutions made for the occasion; the objection itself is inferred from the rule of two years. */
    @Test
    void executorYoungerThanTwoYears() {
        var papers = Papers.signed().allBut("STATUTES").guaranteed();
        var statutes = papers.seen("STATUTES");
        statutes.put("constitutedOn", "2024-05-28");
        papers.record("STATUTES", statutes).is(201);
        var refused = papers.income("2026-07-10").is(409);
        assertThat(refused.pointers()).containsExactly("/checklist/STATUTES");
        assertThat(refused.text()).contains("28-05-2024", "27-05-2026", "2 años");
        statutes.put("constitutedOn", "2024-05-27");
        Ledger.clock("2026-10-20T12:00:01Z");
        papers.record("STATUTES", statutes).is(201);
        papers.income("2026-07-10").is(201);
    }

    /** [B] [C] Activities and objectives in general terms, at a global cost. */
    @Test
    void vagueActivitiesAndObjectives() {
        refusesWithout("PRECISE_OBJECTIVES", "objetivos y actividades precisos");
    }

    /** [B] The validity of the agreement is not told apart from the time to carry it out. */
    @Test
    void validityMixedWithExecution() {
        refusesWithout("TERM_APART", "vigencia del plazo de ejecución");
    }

    /** [B] No registration of the receiver of public funds. */
    @Test
    void noRegistrationUnderLaw19862() {
        refusesWithout("REGISTRY_19862", "Ley 19.862");
    }

    /** [L] inferred: the certificate holds on the day of each transfer, not once and for all. */
    @Test
    void certificateThatRanOutBeforeTheTransfer() {
        var papers = Papers.signed().allBut("REGISTRY_19862").guaranteed();
        var certificate = papers.seen("REGISTRY_19862");
        certificate.put("validUntil", "2026-07-09");
        papers.record("REGISTRY_19862", certificate).is(201);
        assertThat(papers.income("2026-07-10").is(409).pointers()).containsExactly("/checklist/REGISTRY_19862");
        papers.income("2026-07-09").is(201);
    }

    /** [L] inferred: nobody said who keeps what was bought. */
    @Test
    void goodsWithoutADestination() {
        refusesWithout("GOODS_DESTINATION", "destino de los bienes");
    }

    /** Resolución 30/2015 CGR, art. 13; inferred from [A], acts without grounds and money that went before them. */
    @Test
    void transferBeforeFullProcessingOfTheAct() {
        var papers = Papers.signed().allBut(null).guaranteed();
        var refused = papers.income("2026-05-31").is(409);
        assertThat(refused.pointers()).contains("/checklist/APPROVING_ACT");
        assertThat(refused.text()).contains("totalmente tramitado el 01-06-2026");
        assertThat(papers.income("2026-06-01").is(201).json().get("kind").asText()).isEqualTo("INCOME");
    }

    /** Resolución 30/2015 CGR, art. 13: an expense before the act is kept, flagged, and stops the month. */
    @Test
    void expenseBeforeTheAct() {
        var ledger = Papers.signed().ledger;
        assertThat(ledger.record(ledger.invoice("2026-05-31", 1_000)).is(201).json().get("findings").toString())
                .contains("BEFORE_FIRST_ALLOWED");
    }

    /** [D] New money while renderings are pending (Resolución 30/2015 CGR, art. 18), in another agreement of the same parties too. */
    @Test
    void newMoneyWhileARenderingIsOverdue() {
        var executor = UUID.randomUUID();
        var first = Ledger.signedBy(executor, "2026-06-01", "2026-08-31", 60_000_000);
        first.record(first.income("2026-06-10", 10_000_000)).is(201);
        var papers = new Papers(Ledger.signedBy(executor, "2026-09-01", "2027-08-31", 60_000_000)).allBut(null);
        var refused = papers.income("2026-09-10").is(409);
        assertThat(refused.pointers()).containsOnly("/checklist/NO_OVERDUE_RENDERING");
        assertThat(refused.text()).contains("La rendición de junio 2026 del convenio", "venció el 22-07-2026");
        first.close("2026-06");
        assertThat(papers.row("NO_OVERDUE_RENDERING").get("reasons").toString()).contains("julio 2026").doesNotContain("junio 2026");
        first.close("2026-07");
        first.close("2026-08");
        assertThat(papers.row("NO_OVERDUE_RENDERING").get("state").asText()).isEqualTo("VALID");
    }

    /** [A] [L] One goal in several agreements with one institution, each below the threshold: a warning, since goals may differ. */
    @Test
    void splitBelowTheThreshold() {
        var executor = UUID.randomUUID();
        var first = new Papers(Ledger.signedBy(executor, "2026-06-01", "2027-05-31", 60_000_000));
        assertThat(first.alerts()).isEmpty();
        var second = new Papers(Ledger.signedBy(executor, "2026-08-01", "2027-05-31", 60_000_000));
        assertThat(second.row("GUARANTEE").get("state").asText()).isEqualTo("NOT_REQUIRED");
        assertThat(second.alerts().findValuesAsText("kind")).containsExactly("POSSIBLE_SPLIT");
        assertThat(second.alerts().toString()).contains("fraccionado", "01-06-2026");
        assertThat(first.alerts().findValuesAsText("kind")).containsExactly("POSSIBLE_SPLIT");
    }

    /** [D] No clause by which unused, unrendered or objected money is paid back: what would have to be is told at any time. */
    @Test
    void moneyThatNobodyWouldPayBack() {
        var ledger = Papers.signed().ledger;
        ledger.record(ledger.income("2026-06-10", 10_000_000)).is(201);
        ledger.record(ledger.invoice("2026-06-11", 1_000_000)).is(201);
        assertThat(ledger.balance("refundable", null)).isEqualTo(10_000_000);
        assertThat(ledger.balance("toRender", null)).isEqualTo(9_000_000);
    }

    /** [A] Objections to a rendering that were never told to the executor. */
    @Test
    void objectionThatTheExecutorIsNotTold() {
        var ledger = Papers.signed().ledger;
        ledger.record(ledger.income("2026-06-10", 10_000_000)).is(201);
        ledger.record(ledger.invoice("2026-06-11", 1_000_000)).is(201);
        ledger.close("2026-06");
        ledger.verb("gore.biobio", "2026-06", "receive").is(200);
        ledger.verb("gore.biobio", "2026-06", "observe").is(422);
        ledger.verb("gore.biobio", "2026-06", "observe", Map.of("text", "Falta el acta de recepción")).is(200);
        assertThat(Api.as("rendiciones").get(ledger.path("/rendiciones/2026-06")).is(200).text()).contains("Falta el acta de recepción");
    }
}
