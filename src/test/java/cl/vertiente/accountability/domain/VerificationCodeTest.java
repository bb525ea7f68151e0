package cl.vertiente.accountability.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twelve characters that a person can copy from paper. */
class VerificationCodeTest {

    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings().withChars(CROCKFORD).ofLength(12);
    }

    @Test
    void carriesSixtyRandomBits() {
        var codes = Stream.generate(VerificationCode::random).limit(4_000).map(VerificationCode::value).toList();
        assertThat(codes).allMatch(code -> code.matches("[" + CROCKFORD + "]{12}"));
        assertThat(new HashSet<>(codes)).hasSameSizeAs(codes);
        for (int place = 0; place < 12; place++) {
            int at = place;
            assertThat(codes.stream().map(code -> code.charAt(at)).distinct()).as("all 32 characters occur at place " + at).hasSize(32);
        }
    }

    @Property
    void isReadAsItIsWritten(@ForAll("codes") String value) {
        var code = new VerificationCode(value);
        assertThat(code.toString()).matches("[^-]{4}-[^-]{4}-[^-]{4}");
        assertThat(VerificationCode.read(code.toString())).contains(code);
        assertThat(VerificationCode.read(value)).contains(code);
        assertThat(VerificationCode.read("  " + code.toString().toLowerCase(Locale.ROOT).replace('-', ' ') + " ")).contains(code);
    }

    @Property
    void readsTheLettersThatPeopleMistakeKindly(@ForAll("codes") String value) {
        var mistaken = value.replace('0', 'O').replace('1', value.hashCode() % 2 == 0 ? 'I' : 'l');
        assertThat(VerificationCode.read(mistaken)).contains(new VerificationCode(value));
    }

    @Property
    void twoCodesAreNeverReadAsOne(@ForAll("codes") String one, @ForAll("codes") String other) {
        assertThat(VerificationCode.read(one).equals(VerificationCode.read(other))).isEqualTo(one.equals(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABCD-EFGH", "ABCD-EFGH-JKMNP", "ABCD-EFGH-JKMU", "ABCD-EFGH-JKM!", "ÁBCD-EFGH-JKMN", "٠٠٠٠٠٠٠٠٠٠٠٠",
        "00000000000000000000000000000000000000000"})
    void whateverElseIsNoCode(String typed) {
        assertThat(VerificationCode.read(typed)).isEmpty();
    }

    @Test
    void nothingIsNoCode() {
        assertThat(VerificationCode.read(null)).isEmpty();
    }
}
