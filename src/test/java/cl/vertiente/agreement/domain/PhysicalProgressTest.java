package cl.vertiente.agreement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.agreement.domain.PhysicalProgress.ComponentProgress;
import cl.vertiente.agreement.domain.PhysicalProgress.Measured;
import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Physical progress by worked examples: weights, budget shares, and what nobody reported on. */
class PhysicalProgressTest {

    private static final Map<Component, Pesos> BUDGET = Map.of(Component.DIAGNOSIS, Pesos.of(30_000_000), Component.IMPROVEMENT,
            Pesos.of(60_000_000), Component.TRAINING, Pesos.of(10_000_000), Component.ADMINISTRATION, Pesos.of(5_000_000));

    private static Measured product(Component component, int weight, int goal, Integer done) {
        return new Measured(component, BigDecimal.valueOf(weight), BigDecimal.valueOf(goal),
                done == null ? null : BigDecimal.valueOf(done));
    }

    private static ComponentProgress of(PhysicalProgress progress, Component component) {
        return progress.components().stream().filter(row -> row.component() == component).findFirst().orElseThrow();
    }

    /** 60 × 10/20 + 40 × 1/4 = 40. */
    @Test
    void aComponentIsTheWeightedSumOfItsProducts() {
        var progress = PhysicalProgress.of(List.of(product(Component.DIAGNOSIS, 60, 20, 10),
                product(Component.DIAGNOSIS, 40, 4, 1)), BUDGET);
        assertThat(of(progress, Component.DIAGNOSIS).percent()).isEqualByComparingTo("40");
        assertThat(of(progress, Component.DIAGNOSIS).observedWeight()).isEqualByComparingTo("100");
        assertThat(progress.percent()).isEqualByComparingTo("40");
    }

    /** (30 × 50 % + 60 × 25 % + 10 × 100 %) ÷ 100; the five millions of administration have no product. */
    @Test
    void theProgrammeIsTheSumOfItsComponentsByBudget() {
        var progress = PhysicalProgress.of(List.of(product(Component.DIAGNOSIS, 100, 20, 10), product(Component.IMPROVEMENT, 100, 8, 2),
                product(Component.TRAINING, 100, 5, 5)), BUDGET);
        assertThat(progress.percent()).isEqualByComparingTo("40");
        assertThat(progress.observedShare()).isEqualByComparingTo("100");
        assertThat(of(progress, Component.IMPROVEMENT).budgetShare()).isEqualByComparingTo("60");
    }

    /** Of two products one is unobserved: 50 % of the 60 % that was reported on, never 30 % of the whole. */
    @Test
    void whatNobodyReportedOnIsNotZero() {
        var progress = PhysicalProgress.of(List.of(product(Component.DIAGNOSIS, 60, 20, 10), product(Component.DIAGNOSIS, 40, 4, null),
                product(Component.IMPROVEMENT, 100, 8, null)), BUDGET);
        assertThat(of(progress, Component.DIAGNOSIS).percent()).isEqualByComparingTo("50");
        assertThat(of(progress, Component.DIAGNOSIS).observedWeight()).isEqualByComparingTo("60");
        assertThat(of(progress, Component.IMPROVEMENT).percent()).isNull();
        assertThat(progress.percent()).isEqualByComparingTo("50");
        assertThat(progress.observedShare()).isEqualByComparingTo("20");
    }

    @Test
    void aReportOfNothingDoneIsZero() {
        var progress = PhysicalProgress.of(List.of(product(Component.TRAINING, 100, 5, 0)), BUDGET);
        assertThat(progress.percent()).isEqualByComparingTo("0");
    }

    @Test
    void nothingObservedHasNoPercentage() {
        assertThat(PhysicalProgress.of(List.of(product(Component.TRAINING, 100, 5, null)), BUDGET).percent()).isNull();
        assertThat(PhysicalProgress.of(List.of(), BUDGET).percent()).isNull();
        assertThat(PhysicalProgress.of(List.of(product(Component.TRAINING, 100, 5, 5)), Map.of()).percent()).isNull();
    }

    /** Thirty of twenty and none of four: 60, not 90. */
    @Test
    void moreThanTheGoalDoesNotMakeUpForAnother() {
        var progress = PhysicalProgress.of(List.of(product(Component.DIAGNOSIS, 60, 20, 30),
                product(Component.DIAGNOSIS, 40, 4, 0)), BUDGET);
        assertThat(progress.percent()).isEqualByComparingTo("60");
        assertThat(product(Component.DIAGNOSIS, 60, 20, 30).percent()).isEqualByComparingTo("100");
    }

    /** A third is not cut before it is added: 3 × 33,33… is 100. */
    @Test
    void roundsOnlyWhatIsShown() {
        var third = product(Component.DIAGNOSIS, 100, 3, 1);
        assertThat(third.percent()).isEqualByComparingTo("33.33");
        var progress = PhysicalProgress.of(List.of(third, product(Component.IMPROVEMENT, 100, 3, 2)), Map.of(Component.DIAGNOSIS,
                Pesos.of(1), Component.IMPROVEMENT, Pesos.of(1)));
        assertThat(progress.percent()).isEqualByComparingTo("50");
    }
}
