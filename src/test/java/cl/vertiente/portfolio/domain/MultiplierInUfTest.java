package cl.vertiente.portfolio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MultiplierInUfTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 5, 27);
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 11);
    private static final LocalDate SECOND = LocalDate.of(2026, 6, 17);
    private static final Map<LocalDate, BigDecimal> UF = Map.of(SIGNED, new BigDecimal("39000.00"), FIRST, new BigDecimal("39600.00"),
            SECOND, new BigDecimal("39650.50"));

    /** By hand: 100.000.000 / 39.000,00; 10.000.000 / 39.600,00 = 252,53 and 30.000.000 / 39.650,50 = 756,61. */
    @Test
    void reckonsWhatWasGivenByTheUfOfEachDay() {
        var given = ContributionInUf.of(Pesos.of(100_000_000), SIGNED,
                List.of(Map.entry(FIRST, Pesos.of(10_000_000)), Map.entry(SECOND, Pesos.of(30_000_000))), UF);
        assertThat(given.agreed()).isEqualTo("2564.10");
        assertThat(given.transferred()).isEqualTo("1009.14");
        assertThat(given.plus(ContributionInUf.nothing())).isEqualTo(given);
    }

    /** 9.686,81 UF awarded of which 7.155,16 are proven, on 2.564,10 agreed and 1.009,14 transferred. */
    @Test
    void setsUfAgainstUf() {
        var brought = Map.of(MultiplierFigure.AWARDED, new UfAmount(new BigDecimal("9686.81"), new BigDecimal("7155.16")));
        var whole = MultiplierInUf.of(new ContributionInUf(new BigDecimal("2564.10"), new BigDecimal("1009.14")), brought);
        assertThat(whole.awarded().unsupported()).isEqualTo("2531.65");
        assertThat(whole.ratios().awarded()).isEqualTo("3.7779");
        assertThat(whole.evidencedRatios().awarded()).isEqualTo("2.7905");
        assertThat(whole.ratiosOnTransferred().awarded()).isEqualTo("9.5991");
        assertThat(whole.evidencedShare().awarded()).isEqualTo("0.7386");
        assertThat(whole.postulated()).isEqualTo(UfAmount.nothing());
        assertThat(whole.evidencedShare().postulated()).as("nothing to prove").isNull();
        assertThat(MultiplierInUf.of(ContributionInUf.nothing(), brought).ratios().awarded()).as("nothing was given").isNull();
    }

    @Test
    void roundsTheHalfUp() {
        assertThat(UfAmount.of(50, new BigDecimal("10000.00"))).as("0,005").isEqualTo("0.01");
        assertThat(UfAmount.of(49, new BigDecimal("10000.00"))).as("0,0049").isEqualTo("0.00");
    }

    @Test
    void namesTheDaysOfWhichNobodyLoadedTheUf() {
        var days = new TreeSet<LocalDate>();
        for (int day = 1; day <= 7; day++) {
            days.add(LocalDate.of(2026, 5, day));
        }
        var fault = new UfNotLoaded(days).faults().get(0);
        assertThat(fault.pointer()).isEqualTo("?unit");
        assertThat(fault.arguments()).containsExactly("01-05-2026, 02-05-2026, 03-05-2026, 04-05-2026, 05-05-2026", 7);
    }
}
