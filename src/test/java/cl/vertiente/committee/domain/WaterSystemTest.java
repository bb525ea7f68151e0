package cl.vertiente.committee.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WaterSystemTest {

    private static final Instant NOW = Instant.parse("2026-10-20T12:00:00Z");

    private static WaterSystem system() {
        var operator = Operator.provisional(Ids.next(), "Comité Los Troncos", OperatorKind.COMMITTEE);
        return new WaterSystem(Ids.next(), "988", "Comité Los Troncos", null, "08301", operator, Position.unknown());
    }

    private static RegisterFacts register(int year) {
        return new RegisterFacts("DOH", LocalDate.of(year, 12, 31), SystemState.ACTIVE, null, null, null, null, null, null);
    }

    @Test
    void keepsWhatALaterRegisterSaidWhenAnOlderOneArrives() {
        var older = register(2015);
        assertThat(older.isNewerThan(null)).isTrue();
        assertThat(older.isNewerThan(register(2020))).isFalse();
        assertThat(register(2020).isNewerThan(older)).isTrue();
    }

    @Test
    void everyRegisterRowIsKept() {
        var system = system();
        assertThat(system.take(register(2020), null, NOW)).isNotNull();
        assertThat(system.take(register(2015), null, NOW)).isNotNull();
    }

    @Test
    void refusesSwappedAxes() {
        var degrees = new BigDecimal("-37.276756");
        assertThatThrownBy(() -> Position.ofRegister(degrees, degrees, 19, new BigDecimal("5868916"), new BigDecimal("196089"),
                CoordinateCheck.IN_COMMUNE, null)).isInstanceOf(IllegalArgumentException.class);
    }
}
