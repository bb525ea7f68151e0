package cl.vertiente.diagnosis.water.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.diagnosis.water.domain.NormGroup;
import cl.vertiente.diagnosis.water.domain.ParameterKind;
import cl.vertiente.diagnosis.water.domain.WaterParameter;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How numbers of water are shown. */
class WaterWordsTest {

    /** A sum above its limit never reads like the limit. */
    @ParameterizedTest
    @CsvSource({"RATIO, 0.083333333, 0.083", "RATIO, 1.033333333, 1.033", "RATIO, 1.000033333, 1.00003", "RATIO, 0.999999999, 0.999999999",
        "RATIO, 1.000000000, 1", "RATIO, 0.000100000, 0", "RATIO, 1, 1", "RATIO, 4.000000000, 4", "NUMBER, 1.000033333, 1.000033333",
        "NUMBER, 1500, 1500"})
    void sumsOfRatiosAreRoundedButNeverToTheirLimit(ParameterKind kind, BigDecimal number, String shown) {
        var parameter = new WaterParameter("X", "X", kind, "1", NormGroup.HEALTH, false, null, null, null);
        assertThat(WaterWords.shown(parameter, number).toPlainString()).isEqualTo(shown);
    }
}
