package cl.vertiente.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people and instruments write them; none has two readings. */
class WrittenDecimalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0,05 | 0.05", "0.05 | 0.05", "0.005 | 0.005", "1.234 | 1234", "1.234,5 | 1234.5",
        "1234,5 | 1234.5", "12.5 | 12.5", "1.234.567 | 1234567", "-0,1 | -0.1", "7 | 7", "1.23 | 1.23", "0 | 0"})
    void reads(String written, BigDecimal number) {
        assertThat(WrittenDecimal.read(written)).hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,234,567", "1.2.3", "mucho", "1e400", "NaN", "1,2,3", "<1", ".5", "5,", "1.234.56"})
    void refuses(String written) {
        assertThat(WrittenDecimal.read(written)).isEmpty();
    }
}
