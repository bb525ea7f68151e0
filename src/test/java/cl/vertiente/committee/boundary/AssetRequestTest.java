package cl.vertiente.committee.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.committee.domain.AssetCondition;
import cl.vertiente.committee.domain.AssetValue;
import cl.vertiente.shared.Invalid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssetRequestTest {

    private static AssetRequest saying(Object value) {
        return new AssetRequest("WELL", "Pozo 1", AssetCondition.GOOD, LocalDate.of(2026, 10, 1), null, Map.of("DEPTH", value), null, null,
                null, null);
    }

    @Test
    void readsANumberAsItIs() {
        assertThat(saying(12.5).report(null).values()).containsEntry("DEPTH", AssetValue.of(new BigDecimal("12.5")));
    }

    /** What a reader of JSON makes of {@code 1e400}, and numbers with more digits than anything has. */
    @Test
    void refusesANumberThatNothingHas() {
        for (var value : new Object[] {Double.POSITIVE_INFINITY, Double.NaN, 1e300, new BigDecimal("1e-200"),
                Map.of("missing", "SOMEHOW")}) {
            assertThatThrownBy(() -> saying(value).report(null)).as("%s", value).isInstanceOfSatisfying(Invalid.class,
                    refused -> assertThat(refused.faults().get(0).pointer()).isEqualTo("/values/DEPTH"));
        }
    }
}
