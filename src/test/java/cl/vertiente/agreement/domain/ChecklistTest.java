package cl.vertiente.agreement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An item is missing until somebody saw it, valid up to and on its last day, and not asked where a reason says so. */
class ChecklistTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);
    private static final ChecklistItem ACT = new ChecklistItem("APPROVING_ACT", 1, false, "CGR");
    private static final ChecklistItem CERTIFICATE = new ChecklistItem("REGISTRY_19862", 2, true, "Ley 19.862");
    private static final ChecklistItem GUARANTEE = new ChecklistItem("GUARANTEE", 3, true, "Ley de Presupuestos");

    private static ChecklistEntry seen(ChecklistItem item, LocalDate until, String reason) {
        return new ChecklistEntry(UUID.randomUUID(), UUID.randomUUID(), item.code(),
                new ChecklistContent(DAY.minusDays(30), until, reason == null ? "a".repeat(64) : null, reason), "x", Instant.EPOCH,
                UUID.randomUUID());
    }

    @Test
    void standsOnTheDayThatIsAsked() {
        var checklist = new Checklist(List.of(ACT, CERTIFICATE, GUARANTEE), Map.of("REGISTRY_19862", seen(CERTIFICATE, DAY, null),
                "GUARANTEE", seen(GUARANTEE, null, "No supera 1.000 UTM")));
        assertThat(checklist.state(ACT, DAY)).isEqualTo(ChecklistState.MISSING);
        assertThat(checklist.state(CERTIFICATE, DAY)).isEqualTo(ChecklistState.VALID);
        assertThat(checklist.state(CERTIFICATE, DAY.plusDays(1))).isEqualTo(ChecklistState.EXPIRED);
        assertThat(checklist.state(GUARANTEE, DAY.plusYears(1))).isEqualTo(ChecklistState.NOT_REQUIRED);
        assertThat(checklist.unsettled(DAY)).containsExactly(ACT);
        assertThat(checklist.unsettled(DAY.plusDays(1))).containsExactly(ACT, CERTIFICATE);
    }

    @Test
    void letsThroughWhatIsComplete() {
        var checklist = new Checklist(List.of(ACT), Map.of("APPROVING_ACT", seen(ACT, null, null)));
        assertThat(checklist.unsettled(DAY)).isEmpty();
    }
}
