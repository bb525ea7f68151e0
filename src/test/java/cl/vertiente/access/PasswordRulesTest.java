package cl.vertiente.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final String EMAIL = "carolina@fundacion.cl";

    @ParameterizedTest
    @ValueSource(strings = {"", "once letras", "abababababababab", "yo soy CAROLINA y nadie mas", "carolina@fundacion.cl 2026"})
    void refusesWhatIsShortSimpleOrTheEmail(String password) {
        assertThatThrownBy(() -> PasswordRules.check(password, password, EMAIL)).isInstanceOf(Invalid.class);
    }

    @Test
    void refusesWhatIsWrittenInTwoWaysOrNotAtAll() {
        assertThatThrownBy(() -> PasswordRules.check("una frase larga", "una frase Larga", EMAIL)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> PasswordRules.check(null, null, EMAIL)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> PasswordRules.check("abcdefg ".repeat(26), "abcdefg ".repeat(26), EMAIL)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"una frase larga", "doce letras!", "ñandú y copihue"})
    void acceptsALongPhrase(String password) {
        assertThatCode(() -> PasswordRules.check(password, password, EMAIL)).doesNotThrowAnyException();
    }
}
