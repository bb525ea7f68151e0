package cl.vertiente.administration.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Ids;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditSealingTest {

    @Test
    void looksBackAQuarterOfAnHourBeforeTheLastLine() {
        var last = UUID.fromString("01a2067f-1f81-75d6-9417-ea94a6475f2f");
        var from = AuditSealing.before(last);
        assertThat(from.version()).isEqualTo(7);
        assertThat(from.variant()).isEqualTo(2);
        assertThat(millis(last) - millis(from)).isEqualTo(15 * 60 * 1000);
    }

    @Test
    void theIdentifiersOfLinesAreOfTheVersionThatSortsByTime() {
        assertThat(Ids.next().version()).isEqualTo(7);
    }

    private static long millis(UUID id) {
        return id.getMostSignificantBits() >>> 16;
    }
}
