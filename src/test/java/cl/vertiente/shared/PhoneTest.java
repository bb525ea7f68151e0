package cl.vertiente.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @CsvSource({"+56 9 1234 5678, +56912345678", "9 1234 5678, +56912345678", "(43) 212 3456, +56432123456", "0056912345678, +56912345678",
        "+54 9 11 2345-6789, +5491123456789"})
    void readsWhatPeopleWrite(String written, String kept) {
        assertThat(Phone.of(written).value()).isEqualTo(kept);
        assertThat(Phone.of(Phone.of(written).value())).isEqualTo(Phone.of(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "+56", "no hay", "+56 9 1234 5678 anexo 3", "912345678912345",
        "+999 12345678", "=1+1", "9\u00001234567"})
    void refusesWhatIsNoNumber(String written) {
        assertThat(Phone.isValid(written)).isFalse();
        assertThatThrownBy(() -> Phone.of(written)).isInstanceOf(Invalid.class);
    }

    @Test
    void isShownAsInChileAndMaskedForOthers() {
        assertThat(Phone.of("912345678")).hasToString("+56 9 1234 5678");
        assertThat(Phone.of("912345678").masked()).isEqualTo("+56*******78");
    }
}
