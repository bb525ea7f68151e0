package cl.vertiente.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cl.vertiente.shared.BusinessException;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Rut;
import cl.vertiente.shared.StateForbids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ImprovementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    private static final Instant NOW = Instant.parse("2026-10-20T12:00:00Z");

    /** Which steps lead to a state. */
    private static final Map<ImprovementState, List<ImprovementVerb>> WAYS = new EnumMap<>(Map.of(
            ImprovementState.PROPOSED, List.of(),
            ImprovementState.APPROVED, List.of(ImprovementVerb.APPROVE),
            ImprovementState.IN_PURCHASE, List.of(ImprovementVerb.APPROVE, ImprovementVerb.ORDER),
            ImprovementState.INSTALLED, List.of(ImprovementVerb.APPROVE, ImprovementVerb.ORDER, ImprovementVerb.INSTALL),
            ImprovementState.RECEIVED, List.of(ImprovementVerb.APPROVE, ImprovementVerb.ORDER, ImprovementVerb.INSTALL,
                    ImprovementVerb.RECEIVE),
            ImprovementState.IN_OPERATION, List.of(ImprovementVerb.APPROVE, ImprovementVerb.ORDER, ImprovementVerb.INSTALL,
                    ImprovementVerb.RECEIVE, ImprovementVerb.OPERATE),
            ImprovementState.REJECTED, List.of(ImprovementVerb.REJECT),
            ImprovementState.RETIRED, List.of(ImprovementVerb.APPROVE, ImprovementVerb.RETIRE)));

    /** What may happen in each state; everything else is refused. */
    private static final Map<ImprovementState, EnumSet<ImprovementVerb>> ALLOWED = new EnumMap<>(Map.of(
            ImprovementState.PROPOSED, EnumSet.of(ImprovementVerb.APPROVE, ImprovementVerb.REJECT),
            ImprovementState.APPROVED, EnumSet.of(ImprovementVerb.ORDER, ImprovementVerb.RETIRE),
            ImprovementState.IN_PURCHASE, EnumSet.of(ImprovementVerb.INSTALL, ImprovementVerb.RETIRE),
            ImprovementState.INSTALLED, EnumSet.of(ImprovementVerb.RECEIVE, ImprovementVerb.RETIRE),
            ImprovementState.RECEIVED, EnumSet.of(ImprovementVerb.OPERATE, ImprovementVerb.RETIRE),
            ImprovementState.IN_OPERATION, EnumSet.of(ImprovementVerb.RETIRE),
            ImprovementState.REJECTED, EnumSet.noneOf(ImprovementVerb.class),
            ImprovementState.RETIRED, EnumSet.noneOf(ImprovementVerb.class)));

    private static ImprovementContent content(String title) {
        return new ImprovementContent(new UUID(0, 1), null, new UUID(0, 2), "PUMP", title, null, new BigDecimal("1"), Pesos.of(1_000),
                null);
    }

    private static ImprovementStep.Said said(LocalDate on, String document, String reason) {
        return new ImprovementStep.Said(on, document, reason, StepFacts.NONE, new UUID(0, 9), NOW);
    }

    /** With what the step asks for. */
    private static ImprovementStep.Said said(ImprovementVerb verb, LocalDate on, String document, String reason) {
        return new ImprovementStep.Said(on, document, reason, facts(verb), new UUID(0, 9), NOW);
    }

    private static StepFacts facts(ImprovementVerb verb) {
        return switch (verb) {
            case ORDER -> order(1_000, null);
            case INSTALL -> delivery(DAY, "A-1");
            case RECEIVE -> handOver(null, GoodsDestination.COMMITTEE);
            default -> StepFacts.NONE;
        };
    }

    private static StepFacts order(long cost, LocalDate due) {
        return new StepFacts(new PurchaseOrder("OC-1", new Supplier(Rut.of("76086428-5"), "Bombas"), Pesos.of(cost), due), null, null);
    }

    private static StepFacts delivery(LocalDate on, String... serials) {
        return new StepFacts(null, new Delivery(on, List.of(serials)), null);
    }

    private static StepFacts handOver(LocalDate warranty, GoodsDestination destination) {
        return new StepFacts(null, null, new HandOver(warranty, destination, null, null));
    }

    private static Improvement at(ImprovementState state) {
        var improvement = new Improvement(new UUID(0, 3), new UUID(0, 4), "MEJ-1", content("Bomba"), NOW);
        WAYS.get(state).forEach(verb -> improvement.move(verb, said(verb, DAY, "a", "b"), TODAY));
        assertThat(improvement.state()).isEqualTo(state);
        return improvement;
    }

    static Stream<Arguments> everything() {
        return Stream.of(ImprovementState.values()).flatMap(state -> Stream.of(ImprovementVerb.values())
                .map(verb -> Arguments.of(state, verb)));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void takesTheStepsOfTheTableAndNoOther(ImprovementState state, ImprovementVerb verb) {
        var improvement = at(state);
        if (ALLOWED.get(state).contains(verb)) {
            var step = improvement.move(verb, said(verb, DAY, "a", "b"), TODAY);
            assertThat(step.from()).isEqualTo(state);
            assertThat(improvement.state()).isEqualTo(step.to()).isEqualTo(verb.to());
        } else {
            assertThatThrownBy(() -> improvement.move(verb, said(verb, DAY, "a", "b"), TODAY)).isInstanceOf(StateForbids.class);
            assertThat(improvement.state()).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @CsvSource({"APPROVE, PROPOSED, improvement.step.document.APPROVE", "REJECT, PROPOSED, improvement.step.reason",
        "ORDER, APPROVED, improvement.step.document.ORDER", "RECEIVE, INSTALLED, improvement.step.document.RECEIVE",
        "RETIRE, IN_OPERATION, improvement.step.reason"})
    void asksForItsPaperOrItsReason(ImprovementVerb verb, ImprovementState state, String key) {
        assertThat(faults(at(state), verb, said(verb, DAY, null, null))).containsExactly(key);
    }

    @Test
    void takesNoStepBeforeTheLastOneOrAhead() {
        assertThat(faults(at(ImprovementState.APPROVED), ImprovementVerb.ORDER, said(ImprovementVerb.ORDER, DAY.minusDays(1), "a", null)))
                .containsExactly("improvement.step.before");
        assertThat(faults(at(ImprovementState.APPROVED), ImprovementVerb.ORDER, said(ImprovementVerb.ORDER, TODAY.plusDays(1), "a", null)))
                .containsExactly("improvement.step.ahead");
        at(ImprovementState.APPROVED).move(ImprovementVerb.ORDER, said(ImprovementVerb.ORDER, TODAY, "a", null), TODAY);
    }

    private static List<String> faults(Improvement improvement, ImprovementVerb verb, ImprovementStep.Said said) {
        return catchThrowableOfType(Invalid.class, () -> improvement.move(verb, said, TODAY)).faults().stream()
                .map(BusinessException.Fault::key).toList();
    }

    @Test
    void isPlannedOtherwiseUntilItIsDecided() {
        var proposed = at(ImprovementState.PROPOSED);
        proposed.plan(content("Otra bomba"));
        assertThat(proposed.title()).isEqualTo("Otra bomba");
        for (var state : ImprovementState.values()) {
            if (state != ImprovementState.PROPOSED) {
                assertThatThrownBy(() -> at(state).plan(content("Otra"))).as("%s", state).isInstanceOf(StateForbids.class);
            }
        }
    }

    private static ImprovementStep.Said saying(StepFacts facts, String reason) {
        return new ImprovementStep.Said(DAY, "a", reason, facts, new UUID(0, 9), NOW);
    }

    @Test
    void asksForWhatWasOrderedDeliveredAndHandedOver() {
        assertThat(faults(at(ImprovementState.APPROVED), ImprovementVerb.ORDER, said(DAY, "a", null)))
                .containsExactly("improvement.facts.missing.order");
        assertThat(faults(at(ImprovementState.IN_PURCHASE), ImprovementVerb.INSTALL, said(DAY, "a", null)))
                .containsExactly("improvement.facts.missing.delivery");
        assertThat(faults(at(ImprovementState.INSTALLED), ImprovementVerb.RECEIVE, said(DAY, "a", null)))
                .containsExactly("improvement.facts.missing.handOver");
        assertThat(faults(at(ImprovementState.PROPOSED), ImprovementVerb.APPROVE, saying(order(1, null), null)))
                .containsExactly("improvement.facts.other");
    }

    @Test
    void ordersAboveWhatWasApprovedOnlyWithAWord() {
        assertThat(faults(at(ImprovementState.APPROVED), ImprovementVerb.ORDER, saying(order(1_001, null), null)))
                .containsExactly("improvement.order.above");
        var improvement = at(ImprovementState.APPROVED);
        improvement.move(ImprovementVerb.ORDER, saying(order(1_001, null), "Subió el dólar"), TODAY);
        assertThat(improvement.fulfilment().order().cost()).isEqualTo(Pesos.of(1_001));
        assertThat(faults(at(ImprovementState.APPROVED), ImprovementVerb.ORDER, saying(order(1, DAY.minusDays(1)), null)))
                .containsExactly("improvement.order.due");
    }

    @Test
    void refusesDeliveriesAndWarrantiesThatCannotBe() {
        assertThat(faults(at(ImprovementState.IN_PURCHASE), ImprovementVerb.INSTALL, saying(delivery(DAY.minusDays(1)), null)))
                .containsExactly("improvement.delivery.on");
        assertThat(faults(at(ImprovementState.IN_PURCHASE), ImprovementVerb.INSTALL, saying(delivery(DAY.plusDays(1)), null)))
                .containsExactly("improvement.delivery.on");
        assertThat(faults(at(ImprovementState.IN_PURCHASE), ImprovementVerb.INSTALL, saying(delivery(DAY, "A", "A"), null)))
                .containsExactly("improvement.delivery.twice", "improvement.delivery.more");
        assertThat(faults(at(ImprovementState.INSTALLED), ImprovementVerb.RECEIVE,
                saying(handOver(DAY.minusDays(1), GoodsDestination.COMMITTEE), null))).containsExactly("improvement.handover.warranty");
        assertThat(faults(at(ImprovementState.INSTALLED), ImprovementVerb.RECEIVE, saying(handOver(null, GoodsDestination.OTHER), null)))
                .containsExactly("improvement.handover.other");
    }

    @Test
    void isEqualHoweverItsQuantityWasWritten() {
        assertThat(content("Bomba").quantity()).isEqualTo(new BigDecimal("1.00"));
    }
}
