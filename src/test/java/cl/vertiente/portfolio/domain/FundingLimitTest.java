package cl.vertiente.portfolio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sources let be asked of them. */
class FundingLimitTest {

    private record Known(BigDecimal value) implements FundingLimit.Rules {

        @Override
        public Optional<FundingLimit.Loaded> frilCeiling() {
            return Optional.of(new FundingLimit.Loaded(BigDecimal.valueOf(5000), "Glosa"));
        }

        @Override
        public Optional<FundingLimit.Loaded> conservationShare() {
            return Optional.of(new FundingLimit.Loaded(BigDecimal.valueOf(30), "NIP"));
        }

        @Override
        public Optional<BigDecimal> utm() {
            return Optional.ofNullable(value);
        }
    }

    private static InitiativeContent.Ask ask(int year, FundingSource source, long amount) {
        return new InitiativeContent.Ask(year, source, Pesos.of(amount));
    }

    @ParameterizedTest
    @CsvSource({"173394999, 173395000, false, true", "173395000, 173395000, true, false"})
    void isBelowNotAt(long asked, long most, boolean exceeded, boolean exempt) {
        var asks = List.of(ask(2026, FundingSource.FRIL, asked - 1000), ask(2027, FundingSource.FRIL, 1000));
        var limits = FundingLimit.of(asks, new Known(BigDecimal.valueOf(34_679)));
        assertThat(limits).containsExactly(
                new FundingLimit(FundingSource.FRIL, BigDecimal.valueOf(5000), Pesos.of(most), exceeded, "Glosa"));
        assertThat(FundingLimit.exemptsFromRate(asks, limits)).isEqualTo(exempt);
    }

    @Test
    void saysNothingOfWhatNobodyKnows() {
        var asks = List.of(ask(2026, FundingSource.FRIL, 1), ask(2026, FundingSource.CIRCULAR_33, 1));
        var limits = FundingLimit.of(asks, new Known(null));
        assertThat(limits).extracting(FundingLimit::exceeded).containsExactly(null, null);
        assertThat(FundingLimit.exemptsFromRate(asks.subList(0, 1), limits)).isFalse();
    }

    @Test
    void limitsOnlyWhatIsAsked() {
        var asks = List.of(ask(2026, FundingSource.FNDR, 1));
        assertThat(FundingLimit.of(asks, new Known(BigDecimal.ONE))).isEmpty();
        assertThat(FundingLimit.exemptsFromRate(asks, List.of())).isFalse();
    }
}
