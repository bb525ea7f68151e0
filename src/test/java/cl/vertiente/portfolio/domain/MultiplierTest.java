package cl.vertiente.portfolio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Pesos;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MultiplierTest {

    /** The figures of the programme, as published in April 2023: 10,40 times, of which 15 % is not proven. */
    @Test
    void saysHowManyTimesTheContributionCameBack() {
        var given = new Multiplier.Contribution(Pesos.of(5_071_159_500L), Pesos.of(2_535_579_750L), Pesos.ZERO, null);
        var sums = Map.of(MultiplierFigure.AWARDED, new Amount(52_740_058_800L, 44_829_049_980L, 40),
                MultiplierFigure.POSTULATED, new Amount(60_000_000_000L, 0, 50));
        var multiplier = Multiplier.of(null, given, figure -> sums.getOrDefault(figure, Amount.nothing()));
        assertThat(multiplier.awarded().unsupported()).isEqualTo(Pesos.of(7_911_008_820L));
        assertThat(multiplier.ratios().awarded()).isEqualByComparingTo("10.40");
        assertThat(multiplier.evidencedRatios().awarded()).isEqualByComparingTo("8.84");
        assertThat(multiplier.ratiosOnTransferred().awarded()).isEqualByComparingTo("20.80");
        assertThat(multiplier.evidencedRatiosOnTransferred().awarded()).isEqualByComparingTo("17.68");
        assertThat(multiplier.evidencedShare().awarded()).isEqualByComparingTo("0.85");
        assertThat(multiplier.ratios().postulated()).isEqualByComparingTo("11.8316");
        assertThat(multiplier.ratios().approved()).isEqualByComparingTo("0");
        assertThat(multiplier.evidencedShare().approved()).as("nothing to prove").isNull();
    }

    @Test
    void knowsNoRatioWhereNothingWasGiven() {
        var given = new Multiplier.Contribution(Pesos.of(10), Pesos.ZERO, Pesos.ZERO, null);
        var multiplier = Multiplier.of(null, given, figure -> new Amount(20, 20, 1));
        assertThat(multiplier.ratios().awarded()).isEqualByComparingTo("2");
        assertThat(multiplier.ratiosOnTransferred().awarded()).isNull();
    }
}
