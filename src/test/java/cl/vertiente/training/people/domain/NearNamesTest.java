package cl.vertiente.training.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNamesTest {

    @ParameterizedTest
    @CsvSource({
        "María Núñez Soto,   maria nunez soto,        true",
        "Núñez Soto María,   María Núñez Soto,        true",
        "María Soto,         María Angélica Soto Paz, true",
        "Jhon Carrasco Vera, John Carrasco Vera,      true",
        "María Núñez Soto,   María Núñez Sotto,       true",
        "María Núñez,        Marta Pérez,             false",
        "Ana Soto,           Eva Soto,                false",
        "María,              María Núñez,             false",
        "Juan Soto Rojas,    Juan Vera Rojas,         false"})
    void knowsTwoSpellingsOfOneName(String one, String other, boolean alike) {
        assertThat(NearNames.alike(one, other)).isEqualTo(alike);
        assertThat(NearNames.alike(other, one)).isEqualTo(alike);
    }
}
