package cl.vertiente.agreement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A share of an amount is in whole pesos and never more than the share. */
class LegalLimitTest {

    @ParameterizedTest
    @CsvSource({"1000000, 5, 50000", "19, 5, 0", "20, 5, 1", "39, 5, 1", "1000, 12.5, 125", "1358359500, 5, 67917975", "0, 5, 0"})
    void takesAShareRoundedDown(long amount, BigDecimal percent, long most) {
        var limit = new LegalLimit(LegalLimit.Code.ADMINISTRATION_SHARE, percent, "Glosa");
        assertThat(limit.shareOf(Pesos.of(amount))).isEqualTo(Pesos.of(most));
    }
}
