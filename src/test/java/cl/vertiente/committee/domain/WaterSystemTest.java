package cl.vertiente.committee.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    private static WaterSystem in(String commune) {
        var operator = Operator.provisional(Ids.next(), "Comité", OperatorKind.COMMITTEE);
        return new WaterSystem(Ids.next(), null, "Comité", null, commune, operator, Position.unknown());
    }

    @Test
    void mergesOnceIntoAnotherOfItsCommune() {
        var duplicate = in("08301");
        var survivor = in("08301");
        assertThatThrownBy(() -> duplicate.mergeInto(duplicate, "x")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> duplicate.mergeInto(in("08302"), "x")).isInstanceOf(Invalid.class);
        duplicate.mergeInto(survivor, "Visita");
        assertThat(duplicate.mergedInto()).isEqualTo(survivor.id());
        assertThat(duplicate.state().mergeReason()).isEqualTo("Visita");
        assertThatThrownBy(() -> duplicate.mergeInto(survivor, "x")).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> in("08301").mergeInto(duplicate, "x")).isInstanceOf(StateForbids.class);
    }

    @Test
    void theCommuneInWhichItLiesIsNoOtherOne() {
        var system = in("08301");
        system.describe(new SystemIdentity("Los Troncos", List.of("08302", "08301"), SettlementType.DISPERSED));
        assertThat(system.identity()).isEqualTo(new SystemIdentity("Los Troncos", List.of("08302"), SettlementType.DISPERSED));
    }

    @Test
    void aLegalPersonalityIsNotOfTomorrow() {
        var operator = Operator.provisional(Ids.next(), "Comité", OperatorKind.COMMITTEE);
        var today = LocalDate.of(2026, 10, 20);
        assertThatThrownBy(() -> operator.show(new LegalPapers("1", null, today.plusDays(1), null), today)).isInstanceOf(Invalid.class);
        operator.show(new LegalPapers("1", "2", today, "3"), today);
        assertThat(operator.papers().personalityFolder()).isEqualTo("2");
    }
}
