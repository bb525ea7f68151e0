package cl.vertiente.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailsTest {

    @ParameterizedTest
    @CsvSource({"ana.soto@example.cl, true", "a+b@sub.example.org, true", "ana@, false", "@example.cl, false", "ana example.cl, false",
        "ana@example, false", "ana@exa mple.cl, false", "<ana@example.cl>, false"})
    void knowsWhatAnAddressCanBe(String text, boolean valid) {
        assertThat(Emails.isValid(text)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"ana.soto@example.cl, a***@***"})
    void hidesAllButTheFirstLetter(String text, String masked) {
        assertThat(Emails.masked(text)).isEqualTo(masked);
    }
}
