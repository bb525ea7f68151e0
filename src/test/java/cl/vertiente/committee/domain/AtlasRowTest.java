package cl.vertiente.committee.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the installations of a system stand, by kind: the worst that somebody saw. */
class AtlasRowTest {

    private static final UUID SYSTEM = UUID.randomUUID();

    private static AtlasRow row(String kind, String... conditions) {
        return AtlasRow.of(null, Arrays.stream(conditions).map(condition -> new AtlasRow.LastSeen(SYSTEM, kind,
                AssetCondition.valueOf(condition), LocalDate.of(2026, 9, conditions.length))).toList(), AtlasFacts.NONE);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"GOOD, NOT_OPERATIVE, NOT_OPERATIVE, D", "BAD, REGULAR, BAD, C", "NOT_OBSERVED, GOOD, GOOD, A",
        "NOT_EXISTING, NOT_OBSERVED, NOT_OBSERVED, -", "NOT_EXISTING, REGULAR, REGULAR, B", "NOT_EXISTING, NOT_EXISTING, NOT_EXISTING, -"})
    void theWorstThatWasSeenCounts(String one, String other, AssetCondition worst, String letter) {
        for (var row : new AtlasRow[] {row("TANK", one, other), row("TANK", other, one)}) {
            assertThat(row.assets()).containsOnlyKeys("TANK");
            assertThat(row.assets().get("TANK")).isEqualTo(new AtlasRow.Seen(worst, letter, LocalDate.of(2026, 9, 2), 2));
            assertThat(row.worst()).isEqualTo(letter);
        }
    }

    @Test
    void whatNobodyRecordedIsNotThere() {
        assertThat(row("TANK").assets()).isEmpty();
        assertThat(row("TANK").worst()).isNull();
    }
}
