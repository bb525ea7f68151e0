package cl.vertiente.design.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of a design: every verb from every state. */
class EngineeringDesignTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final UUID SYSTEM = UUID.randomUUID();

    private static final Deliverables APPROVED = delivered(ReviewVerdict.APPROVE);

    /** The verbs that lead to each state from the beginning. */
    private static final Map<DesignState, List<DesignVerb>> WAYS = new EnumMap<>(Map.of(DesignState.PLANNED, List.of(),
            DesignState.IN_PROGRESS, List.of(DesignVerb.START), DesignState.SUSPENDED, List.of(DesignVerb.START, DesignVerb.SUSPEND),
            DesignState.IN_REVIEW, List.of(DesignVerb.START, DesignVerb.SUBMIT),
            DesignState.APPROVED, List.of(DesignVerb.START, DesignVerb.SUBMIT, DesignVerb.APPROVE),
            DesignState.ABANDONED, List.of(DesignVerb.ABANDON)));

    /** What may be done in each state. */
    private static final Map<DesignState, Set<DesignVerb>> ALLOWED = new EnumMap<>(Map.of(
            DesignState.PLANNED, EnumSet.of(DesignVerb.START, DesignVerb.ABANDON),
            DesignState.IN_PROGRESS, EnumSet.of(DesignVerb.SUSPEND, DesignVerb.SUBMIT, DesignVerb.ABANDON),
            DesignState.SUSPENDED, EnumSet.of(DesignVerb.RESUME, DesignVerb.ABANDON),
            DesignState.IN_REVIEW, EnumSet.of(DesignVerb.RETURN, DesignVerb.APPROVE, DesignVerb.ABANDON),
            DesignState.APPROVED, EnumSet.of(DesignVerb.REOPEN), DesignState.ABANDONED, EnumSet.noneOf(DesignVerb.class)));

    private static DesignContent content(String... kinds) {
        return new DesignContent("Red de Los Boldos", null, InvestmentStage.EXECUTION, null, null, null, null, Set.of(SYSTEM), Map.of(),
                List.of(kinds).stream().map(kind -> new DesignContent.Planned(kind, SOMEBODY, null, DAY, DAY, 1)).toList());
    }

    private static EngineeringDesign planned() {
        return new EngineeringDesign(UUID.randomUUID(), UUID.randomUUID(), "DIS-1", content("BUDGET"), NOON);
    }

    private static DesignProgresses reported(String percent) {
        return new DesignProgresses(List.of(new DesignProgress(UUID.randomUUID(), UUID.randomUUID(), 1, new DesignProgress.Report(
                "BUDGET", DAY, new BigDecimal(percent), null), NOON, SOMEBODY)));
    }

    /** One version of the budget. @param verdicts what was said of it, in their order */
    private static Deliverables delivered(ReviewVerdict... verdicts) {
        var version = new Deliverable(UUID.randomUUID(), UUID.randomUUID(), 1, new Deliverable.Said("BUDGET", "Presupuesto", null, "0"),
                NOON, SOMEBODY);
        return new Deliverables(List.of(version), IntStream.range(0, verdicts.length).mapToObj(i ->
                new DeliverableReview(version.id(), verdicts[i], "Prueba", NOON.plusSeconds(i), SOMEBODY)).toList());
    }

    private static DesignStep.Said said(String reason) {
        return new DesignStep.Said(reason, SOMEBODY, NOON);
    }

    private static EngineeringDesign at(DesignState state) {
        var design = planned();
        WAYS.get(state).forEach(verb -> design.move(verb, said("Prueba"), reported("100"), APPROVED));
        assertThat(design.state()).isEqualTo(state);
        return design;
    }

    @ParameterizedTest
    @EnumSource
    void doesInEachStateWhatItMayAndNothingElse(DesignState state) {
        for (var verb : DesignVerb.values()) {
            var design = at(state);
            if (ALLOWED.get(state).contains(verb)) {
                var step = design.move(verb, said("Prueba"), reported("100"), APPROVED);
                assertThat(List.of(step.from(), step.to())).containsExactly(state, design.state());
            } else {
                assertThatThrownBy(() -> design.move(verb, said("Prueba"), reported("100"), APPROVED)).as("%s at %s", verb, state)
                        .isInstanceOf(StateForbids.class);
                assertThat(design.state()).isEqualTo(state);
            }
        }
    }

    @Test
    void asksWhyWhereItIsTakenBack() {
        for (var verb : EnumSet.of(DesignVerb.SUSPEND, DesignVerb.RETURN, DesignVerb.REOPEN, DesignVerb.ABANDON)) {
            var from = WAYS.keySet().stream().filter(verb::startsAt).findFirst().orElseThrow();
            assertThatThrownBy(() -> at(from).move(verb, said(null), reported("100"), APPROVED)).as("%s", verb).isInstanceOf(Invalid.class);
        }
    }

    @Test
    void isNotSubmittedBeforeEveryProductIsDelivered() {
        var design = at(DesignState.IN_PROGRESS);
        assertThatThrownBy(() -> design.move(DesignVerb.SUBMIT, said(null), reported("99.99"), APPROVED)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> design.move(DesignVerb.SUBMIT, said(null), new DesignProgresses(List.of()), APPROVED))
                .isInstanceOf(StateForbids.class);
        assertThat(design.state()).isEqualTo(DesignState.IN_PROGRESS);
    }

    @Test
    void isSubmittedWithItsDocumentsAndApprovedWithTheirs() {
        var design = at(DesignState.IN_PROGRESS);
        for (var lacking : List.of(new Deliverables(List.of(), List.of()), delivered(ReviewVerdict.RETURN))) {
            assertThatThrownBy(() -> design.move(DesignVerb.SUBMIT, said(null), reported("100"), lacking)).isInstanceOf(StateForbids.class);
        }
        design.move(DesignVerb.SUBMIT, said(null), reported("100"), delivered(ReviewVerdict.OBSERVE));
        for (var lacking : List.of(delivered(), delivered(ReviewVerdict.APPROVE, ReviewVerdict.OBSERVE))) {
            assertThatThrownBy(() -> design.move(DesignVerb.APPROVE, said(null), reported("100"), lacking))
                    .isInstanceOf(StateForbids.class);
        }
        design.move(DesignVerb.APPROVE, said(null), reported("100"), delivered(ReviewVerdict.OBSERVE, ReviewVerdict.APPROVE));
        assertThat(design.state()).isEqualTo(DesignState.APPROVED);
    }

    @ParameterizedTest
    @EnumSource
    void isPlannedOtherwiseWhileItIsOpen(DesignState state) {
        var design = at(state);
        if (state.isOpen()) {
            design.plan(content("BUDGET", "LAND"));
            assertThat(design.content()).isEqualTo(content("LAND", "BUDGET"));
        } else {
            assertThatThrownBy(() -> design.plan(content("LAND"))).isInstanceOf(StateForbids.class);
        }
    }

    @Test
    void followsTheCommitteeThatAbsorbedItsOwn() {
        var design = planned();
        var survivor = UUID.randomUUID();
        design.follow(UUID.randomUUID(), survivor);
        assertThat(design.content().systems()).containsExactly(SYSTEM);
        design.follow(SYSTEM, survivor);
        assertThat(design.content().systems()).containsExactly(survivor);
    }
}
