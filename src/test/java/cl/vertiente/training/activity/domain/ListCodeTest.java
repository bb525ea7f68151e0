package cl.vertiente.training.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListCodeTest {

    private static final UUID SESSION = UUID.fromString("0199f3c2-7b1e-7c3a-9d55-0a1b2c3d4e5f");

    @Test
    void findsTheSessionWhereverTheListWasPrinted() {
        assertThat(ListCode.session(ListCode.of("https://vertiente.cl", SESSION).toString())).contains(SESSION);
        assertThat(ListCode.session(ListCode.of("http://localhost:8080/demo", SESSION).toString())).contains(SESSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://vertiente.cl/capacitacion/sesiones/1", "https://vertiente.cl/verificar/7K3M-9QWX-2B4D",
        "https://vertiente.cl/capacitacion/sesiones/0199f3c2-7b1e-7c3a-9d55-0a1b2c3d4e5f/lista",
        "https://vertiente.cl/capacitacion/sesiones/0199f3c2-7b1e-7c3a-9d55-0a1b2c3d4e5f?x=1",
        "javascript:/capacitacion/sesiones/0199f3c2-7b1e-7c3a-9d55-0a1b2c3d4e5f",
        "https://vertiente.cl/x y/capacitacion/sesiones/0199f3c2-7b1e-7c3a-9d55-0a1b2c3d4e5f"})
    void takesNothingElseForOne(String text) {
        assertThat(ListCode.session(text)).isEmpty();
    }
}
