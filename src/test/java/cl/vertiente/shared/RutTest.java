package cl.vertiente.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RutTest {

    @ParameterizedTest
    @ValueSource(strings = {"12.345.678-5", "76.031.066-2", "76.081.097-5", "12345678-5", "123456785", "1.000.005-K", "1000005k"})
    void acceptsEveryWayOfWritingOne(String text) {
        assertThat(Rut.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.345.678-K", "12.345.678-4", "", "-5", "1-9", "12.345.678-55", "abc", "12,345,678-5", "123.456.789-0"})
    void refusesWhatIsNone(String text) {
        assertThat(Rut.isValid(text)).isFalse();
        assertThatThrownBy(() -> Rut.of(text)).isInstanceOf(Invalid.class);
    }

    @Property
    void isShownAndReadBackTheSame(@ForAll @IntRange(min = 1_000_000, max = 99_999_999) int body) {
        var rut = Rut.of(body + "-" + Rut.checkDigit(String.valueOf(body)));
        assertThat(Rut.of(rut.toString())).isEqualTo(rut);
        assertThat(rut.value()).doesNotContain(".");
        assertThat(rut.masked()).contains(".***.***-");
    }

    @Property
    void oneDigitOffIsNoticed(@ForAll @IntRange(min = 1_000_000, max = 99_999_999) int body, @ForAll @IntRange(max = 7) int place,
            @ForAll @IntRange(min = 1, max = 9) int more) {
        var digits = String.valueOf(body).toCharArray();
        int at = place % digits.length;
        digits[at] = (char) ('0' + (digits[at] - '0' + more) % 10);
        assertThat(Rut.isValid(new String(digits) + "-" + Rut.checkDigit(String.valueOf(body)))).isFalse();
    }
}
