package cl.vertiente.training.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.training.activity.domain.CertificateRule;
import cl.vertiente.training.people.domain.Eligibility.Shortfall;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets a certificate, at each edge of the rule; the answers were worked out by hand. */
class EligibilityTest {

    @ParameterizedTest(name = "{2} of {3} minutes and {4} against {0} % and {1}: {6}")
    @CsvSource(nullValues = "-", value = {
        "75,  -,    750, 1000,   -,  75.0, -",
        "75,  -,    749, 1000,   -,  74.9, ATTENDANCE_LOW",
        "75,  -,  74999, 100000, -,  74.9, ATTENDANCE_LOW",
        "75,  -,   1000, 1000,   -, 100.0, -",
        "33.3, -,   333, 1000,   -,  33.3, -",
        "33.3, -,     1,    3,   -,  33.3, -",
        "33.4, -,     1,    3,   -,  33.3, ATTENDANCE_LOW",
        "0,   -,      0,  240,   -,   0.0, NO_ATTENDANCE",
        "0,   -,      1,  240,   -,   0.4, -",
        "0,   -,      0,    0,   -,   0.0, NO_ATTENDANCE",
        "75, 4.0,   240,  240,   -, 100.0, NO_SCORE",
        "75, 4.0,   240,  240, 3.9, 100.0, SCORE_LOW",
        "75, 4.0,   240,  240, 4.0, 100.0, -",
        "75, 4.0,   120,  240, 3.9,  50.0, ATTENDANCE_LOW SCORE_LOW",
        "75, 4.0,     0,  240,   -,   0.0, NO_ATTENDANCE NO_SCORE"})
    void isWhatTheRuleSays(BigDecimal minimum, BigDecimal minimumScore, long attended, long held, BigDecimal score, BigDecimal percent,
            String missing) {
        var found = Eligibility.of(new CertificateRule(minimum, minimumScore), attended, held, score);
        assertThat(found.attendance()).isEqualTo(percent);
        assertThat(found.shortfalls()).isEqualTo(missing == null ? java.util.Set.of()
                : Arrays.stream(missing.split(" ")).map(Shortfall::valueOf).collect(Collectors.toSet()));
        assertThat(found.isMet()).isEqualTo(missing == null);
    }
}
