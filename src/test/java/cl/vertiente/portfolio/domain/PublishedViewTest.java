package cl.vertiente.portfolio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublishedViewTest {

    private static final Multiplier OURS = Multiplier.of(null,
            new Multiplier.Contribution(Pesos.of(5_071_159_500L), Pesos.ZERO, Pesos.ZERO, null),
            figure -> new Amount(52_000_000_000L, 44_000_000_000L, 40));

    private static PublishedView published(String ratio, Pesos amount) {
        return new PublishedView(UUID.randomUUID(), null, null, PipelineFigure.AWARDED, ratio == null ? null : new BigDecimal(ratio),
                amount, "Memoria", null, null, LocalDate.of(2023, 4, 1), Instant.EPOCH, "Ana", null, null);
    }

    /** 52.000.000.000 / 5.071.159.500 = 10,2541. */
    @Test
    void takesThePublishedRatioFromOurs() {
        var ours = published("10.4000", null).beside(OURS).ours();
        assertThat(ours.ratio()).isEqualTo("10.2541");
        assertThat(ours.ratioDifference()).isEqualTo("-0.1459");
        assertThat(ours.evidenced()).isEqualTo("8.6765");
        assertThat(ours.amount()).isNull();
    }

    @Test
    void takesThePublishedAmountFromOurs() {
        var ours = published(null, Pesos.of(52_740_058_800L)).beside(OURS).ours();
        assertThat(ours.amount()).isEqualTo(Pesos.of(52_000_000_000L));
        assertThat(ours.amountDifference()).isEqualTo(Pesos.of(-740_058_800L));
        assertThat(ours.ratioDifference()).isNull();
    }

    @Test
    void hasNoDifferenceWhereWeHaveNoRatio() {
        var nothing = Multiplier.of(null, new Multiplier.Contribution(Pesos.ZERO, Pesos.ZERO, Pesos.ZERO, null),
                figure -> Amount.nothing());
        var ours = published("10.4000", null).beside(nothing).ours();
        assertThat(ours.ratio()).isNull();
        assertThat(ours.ratioDifference()).isNull();
    }
}
