package cl.vertiente.portfolio.sheet.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.portfolio.sheet.domain.SheetChoices.Thousands;
import cl.vertiente.portfolio.sheet.domain.SheetChoices.Unit;
import cl.vertiente.shared.TableCell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts, days and remarks of working sheets: read in one way, asked, or refused. */
class SheetCellsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "$318,612       | THOUSANDS | COMMA | 318612000     | -",
        "$1,334,399     | THOUSANDS | -     | 1334399000    | -",
        "M$ 2.794.852   | -         | -     | 2794852000    | -",
        "M$ 2.794       | -         | -     | -             | portfolio.sheet.ask-thousands",
        "$318,612       | THOUSANDS | -     | -             | portfolio.sheet.ask-thousands",
        "$318,612       | THOUSANDS | POINT | -             | portfolio.sheet.other-thousands",
        "$318,612       | -         | COMMA | -             | portfolio.sheet.ask-unit",
        "1.234          | PESOS     | POINT | 1234          | -",
        "1.234          | PESOS     | -     | -             | portfolio.sheet.ask-thousands",
        "1.234,5        | PESOS     | POINT | -             | shared.table.pesos",
        "$0             | THOUSANDS | COMMA | -             | -",
        "-5             | PESOS     | POINT | -             | shared.table.pesos",
        "por definir    | PESOS     | POINT | -             | shared.table.pesos",
        "9999999999999  | THOUSANDS | POINT | -             | shared.table.pesos"})
    void readsAmounts(String text, Unit unit, Thousands sign, Long pesos, String fault) {
        var read = SheetAmount.read(new TableCell(text, false), new SheetChoices(unit, sign, false));
        assertThat(read.fault()).isEqualTo(fault);
        assertThat(read.pesos() == null ? null : read.pesos().amount()).isEqualTo(pesos);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {"318612|THOUSANDS|318612000|-", "318612.0|THOUSANDS|318612000|-",
        "318.612|THOUSANDS|-|shared.table.pesos.decimals", "318612|-|-|portfolio.sheet.ask-unit"})
    void readsAmountsThatTheSpreadsheetKnows(String number, Unit unit, Long pesos, String fault) {
        var read = SheetAmount.read(new TableCell(number, true), new SheetChoices(unit, null, false));
        assertThat(read.fault()).isEqualTo(fault);
        assertThat(read.pesos() == null ? null : read.pesos().amount()).isEqualTo(pesos);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "16-08-2018           | false | 2018-08-16 | -",
        "16/08/2018           | false | 2018-08-16 | -",
        "2018-08-16           | false | 2018-08-16 | -",
        "16-ago-2018          | false | 2018-08-16 | -",
        "16 de agosto de 2018 | false | 2018-08-16 | -",
        "26-abr-24            | true  | 2024-04-26 | -",
        "26-abr-24            | false | -          | portfolio.sheet.ask-short-years",
        "4/12/24              | true  | 2024-12-04 | -",
        "30-12-1899           | false | -          | -",
        "31-02-2020           | false | -          | shared.table.date",
        "08/16/2018           | false | -          | shared.table.date",
        "16-foo-2018          | false | -          | shared.table.date",
        "agosto 2018          | false | -          | shared.table.date"})
    void readsDays(String text, boolean shortYears, String day, String fault) {
        var read = SheetDay.read(new TableCell(text, false), new SheetChoices(null, null, shortYears));
        assertThat(read.fault()).isEqualTo(fault);
        assertThat(read.day() == null ? null : read.day().toString()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "FI 05-12-2018; FI 27-01-2020; RS 14/06/2021 | FI 2018-12-05, FI 2020-01-27, RS 2021-06-14",
        "30-01-2019: OT. 30-04-2019: OT              | OT 2019-01-30, OT 2019-04-30",
        "ADMISIBLE CON FECHA 07-04-2020, FALTA FICHA | ADMISIBLE 2020-04-07",
        "RS (05-DIC-2018)                            | RS 2018-12-05",
        "OFICIO 12-03-2020, SE ESPERA RS             | ''",
        "FI 31-02-2020; OT 26-abr-24                 | ''",
        "PERSONAS 30-01-2019                         | ''"})
    void readsResultsOutOfRemarks(String text, String found) {
        var read = SheetRemarks.in(text, new SheetChoices(null, null, false)).stream().map(one -> one.result() + " " + one.on()).toList();
        assertThat(String.join(", ", read)).isEqualTo(found);
    }
}
