package cl.vertiente.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PesosTest {

    @Property
    void splittingLosesAndMakesNoPeso(@ForAll @LongRange(min = -Pesos.LIMIT, max = Pesos.LIMIT) long amount,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 1000) Integer> weights) {
        var shares = weights.stream().map(w -> BigDecimal.valueOf(w + 1L)).toList();
        assertThat(Pesos.sum(Pesos.of(amount).split(shares))).isEqualTo(Pesos.of(amount));
    }

    @Property
    void equalSharesDifferByOnePesoAtMost(@ForAll @LongRange(max = 1_000_000_000) long amount,
            @ForAll @IntRange(min = 1, max = 56) int parts) {
        var shares = Pesos.of(amount).split(java.util.Collections.nCopies(parts, BigDecimal.ONE));
        long least = shares.stream().mapToLong(Pesos::amount).min().orElseThrow();
        long most = shares.stream().mapToLong(Pesos::amount).max().orElseThrow();
        assertThat(most - least).isLessThanOrEqualTo(1);
    }

    @Test
    void splitsASalaryOverFourLines() {
        assertThat(Pesos.of(1_000_000).split(java.util.Collections.nCopies(4, new BigDecimal("0.25"))))
                .containsOnly(Pesos.of(250_000)).hasSize(4);
    }

    @Test
    void withholdsAsTheTaxServiceRounds() {
        assertThat(Pesos.of(1_200_000).times(new BigDecimal("0.1525"))).isEqualTo(Pesos.of(183_000));
    }

    @Test
    void isWrittenAsInChile() {
        assertThat(Pesos.of(5_071_159_500L)).hasToString("$5.071.159.500");
        assertThat(Pesos.of(-1000)).hasToString("-$1.000");
    }

    @Test
    void refusesAnAmountBeyondReason() {
        assertThatThrownBy(() -> Pesos.of(1_000_000_000_000_000_000L)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Pesos.of(Pesos.LIMIT).plus(Pesos.of(1))).isInstanceOf(Invalid.class);
    }
}
