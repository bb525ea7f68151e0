package cl.vertiente.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells as people fill them: read in one way, or refused with the sentence that says why. */
class RowReadingTest {

    private enum Column { ONLY }

    private static RowReading<Column> cell(String text, boolean number) {
        return new RowReading<>(new TableRow(7, List.of(new TableCell(text, number))), Map.of(Column.ONLY, 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "$4.495.164    | 4495164",
        "$ 4.495.164   | 4495164",
        "4495164       | 4495164",
        "1.234         | 1234",
        "1.234,00      | 1234",
        "1234.00       | 1234",
        "$1.000.-      | 1000",
        "1 234 567     | 1234567",
        "-1.000        | -1000",
        "-$1.000       | -1000",
        "0             | 0"})
    void readsMoneyAsChileWritesIt(String text, long pesos) {
        var reading = cell(text, false);
        assertThat(reading.pesos(Column.ONLY)).isEqualTo(pesos);
        assertThat(reading.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "$318,612       | shared.table.pesos.comma",
        "$4,500,000.00  | shared.table.pesos.comma",
        "$0,000         | shared.table.pesos.comma",
        "1234,5         | shared.table.pesos.decimals",
        "1.234,5        | shared.table.pesos.decimals",
        "1234.56        | shared.table.pesos.decimals",
        "1.23.456       | shared.table.pesos",
        "12 34          | shared.table.pesos",
        "M$ 12          | shared.table.pesos",
        "diez           | shared.table.pesos",
        "=CMD()         | shared.table.pesos",
        "9999999999999  | shared.table.pesos",
        "#VALUE!        | shared.table.failed",
        "#¡VALOR!       | shared.table.failed"})
    void refusesMoneyThatMayBeReadInTwoWays(String text, String sentence) {
        var reading = cell(text, false);
        assertThat(reading.pesos(Column.ONLY)).isNull();
        assertThat(reading.faults()).extracting(fault -> fault.key()).containsExactly(sentence);
        assertThat(reading.faults().get(0).arguments()).containsExactly(Column.ONLY, text);
    }

    /** 318.612 in a cell that is a number is what an American spreadsheet made of a Chilean amount. */
    @ParameterizedTest
    @CsvSource({"250000,250000,", "1000000.0000000001,1000000,", "249999.99999999997,250000,", "318.612,,shared.table.pesos.decimals",
        "1234.5,,shared.table.pesos.decimals", "1e15,,shared.table.pesos"})
    void takesANumberWhenItIsWhole(String number, Long pesos, String sentence) {
        var reading = cell(number, true);
        assertThat(reading.pesos(Column.ONLY)).isEqualTo(pesos);
        assertThat(reading.faults()).extracting(fault -> fault.key())
                .isEqualTo(sentence == null ? List.of() : List.of(sentence));
    }

    @ParameterizedTest
    @CsvSource({"04-12-2024,false", "04/12/2024,false", "4-12-2024,false", "2024-12-04,false", "45630,true", "45630.75,true"})
    void readsADay(String text, boolean number) {
        var reading = cell(text, number);
        assertThat(reading.date(Column.ONLY)).isEqualTo(LocalDate.of(2024, 12, 4));
        assertThat(reading.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4-12-24,false,shared.table.date.short-year", "26-abr-24,false,shared.table.date.short-year",
        "30-12-1899,false,shared.table.date.empty", "30/12/1899,false,shared.table.date.empty", "0,true,shared.table.date.empty",
        "31-02-2024,false,shared.table.date", "2024-13-01,false,shared.table.date", "12-31-2024,false,shared.table.date",
        "04-12/2024,false,shared.table.date", "20241204,true,shared.table.date", "5000,true,shared.table.date",
        "diciembre,false,shared.table.date", "#VALUE!,false,shared.table.failed"})
    void refusesADayThatMayBeAnother(String text, boolean number, String sentence) {
        var reading = cell(text, number);
        assertThat(reading.date(Column.ONLY)).isNull();
        assertThat(reading.faults()).extracting(fault -> fault.key()).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHILLÃN", "Petorca\uFFFD", "A\u0001B"})
    void refusesDamagedLetters(String text) {
        var reading = cell(text, false);
        assertThat(reading.text(Column.ONLY, 60)).isNull();
        assertThat(reading.faults()).extracting(fault -> fault.key()).containsExactly("shared.table.letters");
    }

    @Test
    void refusesAFormulaThatNobodyComputed() {
        var reading = cell(TableCell.NO_VALUE, false);
        assertThat(reading.pesos(Column.ONLY)).isNull();
        assertThat(reading.faults()).extracting(fault -> fault.key()).containsExactly("shared.table.uncomputed");
    }
}
