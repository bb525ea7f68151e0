package cl.vertiente.shared.reference;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.RowOutcome;
import cl.vertiente.shared.TableCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A value on file stays unless it is corrected; gaps and jumps are told and taken. */
class ReferenceValuesTest {

    private final ReferenceValues<Integer> values = new ReferenceValues<>(
            Map.of(2025, new BigDecimal("14.5"), 2026, new BigDecimal("15.25")), BigDecimal.TEN, year -> year - 1);

    private List<ReferenceJudgement> compare(String... rows) {
        var said = new ArrayList<ReferenceValues.Said<Integer>>();
        for (int i = 0; i < rows.length; i++) {
            var parts = rows[i].split(" ");
            Map<ReferenceColumn, TableCell> cells = parts.length == 2 ? Map.of()
                    : Map.of(ReferenceColumn.CORRECTION, new TableCell(parts[2], false));
            said.add(new ReferenceValues.Said<>(new ReferenceRow(i + 2, cells, "Ley"), Integer.valueOf(parts[0]), new BigDecimal(parts[1]),
                    "Ley"));
        }
        return values.compare(said);
    }

    @Test
    void theSameValueChangesNothingAndANewOneIsTaken() {
        assertThat(compare("2026 15.250", "2027 16")).extracting(ReferenceJudgement::outcome)
                .containsExactly(RowOutcome.UNCHANGED, RowOutcome.CREATED);
        assertThat(values.fresh()).extracting(ReferenceValues.Fresh::key).containsExactly(2027);
    }

    @Test
    void anotherValueIsRefusedUnlessItIsACorrection() {
        var judged = compare("2026 15.5", "2025 14.6 sí");
        assertThat(judged.get(0).outcome()).isEqualTo(RowOutcome.REJECTED);
        assertThat(judged.get(0).faults().get(0).key()).isEqualTo("shared.reference.other-value");
        assertThat(judged.get(1).outcome()).isEqualTo(RowOutcome.UPDATED);
        assertThat(judged.get(1).flags()).contains(ReferenceFlag.CORRECTION);
    }

    @Test
    void tellsGapsAndJumps() {
        assertThat(compare("2028 16").get(0).flags()).containsExactly(ReferenceFlag.GAP);
        assertThat(compare("2027 30").get(0).flags()).containsExactly(ReferenceFlag.JUMP);
    }

    @Test
    void aKeyStandsOnceInAFile() {
        assertThat(compare("2027 16", "2027 16")).extracting(ReferenceJudgement::outcome)
                .containsExactly(RowOutcome.CREATED, RowOutcome.REJECTED);
    }

    @Test
    void theOrderOfTheFileDoesNotMakeAGap() {
        assertThat(compare("2028 16.5", "2027 16")).allSatisfy(judged -> assertThat(judged.flags()).isEmpty());
    }
}
