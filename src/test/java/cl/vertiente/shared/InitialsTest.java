package cl.vertiente.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({"María Fernanda Soto, M. F. S.", "rosa o'higgins, R. O.", "  Ñancupil   Ávila , Ñ. Á.", "'(Rosa) Soto', R. S.",
        "Ana 3 Soto, A. S.", "𝒜na, 𝒜.", "רות כהן, ר. כ."})
    void areTheFirstLetters(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
