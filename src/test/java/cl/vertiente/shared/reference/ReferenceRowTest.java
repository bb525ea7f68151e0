package cl.vertiente.shared.reference;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.TableCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells as people write them; what has two readings has none. */
class ReferenceRowTest {

    private static ReferenceRow row(ReferenceColumn column, String text, boolean number) {
        return new ReferenceRow(1, text == null ? Map.of() : Map.of(column, new TableCell(text, number)), null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"39.383,07|39383.07", "39383,07|39383.07", "39383.07|39383.07", "$ 69.542|69542", "69542|69542",
        "0.1525|0.1525", "0,1525|0.1525", "1.234.567|1234567", "1,234.5|1234.5"})
    void readsNumbersAsTheyAreWrittenHere(String text, BigDecimal value) {
        assertThat(row(ReferenceColumn.UF, text, false).decimal(ReferenceColumn.UF)).isEqualByComparingTo(value);
    }

    @Test
    void aNumberOfASpreadsheetHasADecimalPoint() {
        assertThat(row(ReferenceColumn.UF, "39.383", true).decimal(ReferenceColumn.UF)).isEqualByComparingTo("39.383");
        assertThat(row(ReferenceColumn.UF, "39.383", false).decimal(ReferenceColumn.UF)).isEqualByComparingTo("39383");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "mil", "1.2.3", "=CMD()", "1e9", "12.34.567"})
    void refusesWhatIsNoNumber(String text) {
        var row = row(ReferenceColumn.UF, text, false);
        assertThat(row.decimal(ReferenceColumn.UF)).isNull();
        assertThat(row.isReadable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-18, false", "18-09-2026, false", "18/09/2026, false", "18/9/2026, false", "46283, true"})
    void readsDates(String text, boolean number) {
        assertThat(row(ReferenceColumn.DAY, text, number).day(ReferenceColumn.DAY)).isEqualTo(LocalDate.of(2026, 9, 18));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30-12-1899", "31-02-2026", "2026", "ayer", "18-09-26", "2199-01-01"})
    void refusesWhatIsNoDate(String text) {
        var row = row(ReferenceColumn.DAY, text, false);
        assertThat(row.day(ReferenceColumn.DAY)).isNull();
        assertThat(row.faults()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-07, false", "07-2026, false", "07/2026, false", "2026-07-01, false", "01-07-2026, false", "46204, true"})
    void readsMonths(String text, boolean number) {
        assertThat(row(ReferenceColumn.MONTH, text, number).month(ReferenceColumn.MONTH)).isEqualTo(YearMonth.of(2026, 7));
    }

    @Test
    void asksForTheSourceAndForWhatIsRequired() {
        var row = row(ReferenceColumn.HOLIDAY, null, false);
        assertThat(row.required(ReferenceColumn.HOLIDAY, 100)).isNull();
        assertThat(row.faults()).extracting(fault -> fault.key()).containsExactly("shared.reference.missing");
        var whole = row(ReferenceColumn.HOLIDAY, "Independencia", false);
        assertThat(whole.source()).isNull();
        assertThat(whole.isReadable()).isFalse();
        assertThat(new ReferenceRow(1, Map.of(), "Ley 1").source()).isEqualTo("Ley 1");
    }

    @Test
    void refusesDamagedLettersAndFormulasWithoutValue() {
        var damaged = row(ReferenceColumn.HOLIDAY, "AsunciÃ³n", false);
        assertThat(damaged.text(ReferenceColumn.HOLIDAY, 100)).isNull();
        assertThat(damaged.isReadable()).isFalse();
        var formula = row(ReferenceColumn.UF, TableCell.NO_VALUE, false);
        assertThat(formula.cell(ReferenceColumn.UF)).isNull();
        assertThat(formula.faults()).extracting(fault -> fault.key()).containsExactly("shared.reference.uncomputed");
    }
}
