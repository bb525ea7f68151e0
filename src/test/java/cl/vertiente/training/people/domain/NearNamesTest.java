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
        "Juan Soto Rojas,    Juan Vera Rojas,         false",
        "Marisol Vásquez,    Marisol Vasques,         true",
        "Marisol Vásquez,    Marisol Básquez,         true",
        "Marisol Vásquez,    Básquez Marisol,         true",
        "Víctor Rojas,       Bíctor Rojas,            true",
        "Víctor Rojas Soto,  Rojas Bíctor,            true",
        "Rosa O'Higgins,     rosa ohiggins,           true",
        "Rosa O’Higgins,     Ohigins Rosa,            true",
        "Rosa O Higgins,     Rosa OHiggins,           true",
        "Ana De la Cruz,     Ana Delacruz,            true",
        "Eva Soto,           Ana Soto,                false",
        "Ana Soto,           Ada Soto,                false",
        "Rosa Vásquez,       Rosa Vargas,             false",
        "Bíctor Basques,     Víctor Vásquez,          true",
        "Yanca Herrera,      Llanca Errera,           true",
        "Cecilia Chávez,     Sesilia Chabes,          true",
        "Bíctor Bargas,      Víctor Vásquez,          false",
        "Persona 1 Soto,     Persona 2 Soto,          false",
        "山田太郎,             Rosa O'Higgins,           false"})
    void knowsTwoSpellingsOfOneName(String one, String other, boolean alike) {
        assertThat(NearNames.alike(one, other)).isEqualTo(alike);
        assertThat(NearNames.alike(other, one)).isEqualTo(alike);
    }
}
