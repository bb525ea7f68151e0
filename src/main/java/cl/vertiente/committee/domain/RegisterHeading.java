package cl.vertiente.committee.domain;

import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.TableCell;
import cl.vertiente.shared.TableHeading;
import cl.vertiente.shared.TableRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The row of headings of a register: which register it is, and where each column stands.
 *
 * @param row number of the row in the file
 * @param date the day to which the register speaks: that of its rows, else the last of the month that a heading names
 *        ({@code a diciembre 2020}); null when neither does
 */
public record RegisterHeading(RegisterProfile profile, int row, Map<RegisterColumn, Integer> columns, LocalDate date) {

    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final List<String> MONTHS = List.of("ENE", "FEB", "MAR", "ABR", "MAY", "JUN", "JUL", "AGO", "SEP", "OCT", "NOV", "DIC");
    private static final Pattern MONTH = Pattern.compile("\\b(" + String.join("|", MONTHS) + ")[A-Z]* ?(?:DE )?(20\\d{2})\\b");

    /** @return empty when no row near the top looks like the headings of a register */
    public static Optional<RegisterHeading> in(List<TableRow> rows) {
        return TableHeading.in(rows, RegisterColumn.class, RegisterColumn::headed).map(heading -> of(rows, heading));
    }

    private static RegisterHeading of(List<TableRow> rows, TableHeading<RegisterColumn> heading) {
        var columns = heading.columns();
        var said = said(rows, heading.row(), columns.get(RegisterColumn.REGISTER_DATE));
        var head = rows.stream().filter(row -> row.number() == heading.row()).findFirst().orElseThrow();
        return new RegisterHeading(profile(columns), heading.row(), columns, said == null ? date(head, columns) : said);
    }

    private static RegisterProfile profile(Map<RegisterColumn, Integer> columns) {
        boolean mop = columns.containsKey(RegisterColumn.MOP_LOCATION) || columns.containsKey(RegisterColumn.REGISTRY_CODE)
                || columns.containsKey(RegisterColumn.SEGMENT);
        return mop ? RegisterProfile.MOP_OPERADORES : RegisterProfile.DOH_CATASTRO;
    }

    /** The columns that a register of this kind must have and this one has not. */
    public List<RegisterColumn> missing() {
        return profile.required().stream().filter(column -> !columns.containsKey(column)).sorted().toList();
    }

    /** The date that the rows themselves name, all of them the same. */
    private static LocalDate said(List<TableRow> rows, int number, Integer column) {
        if (column == null) {
            return null;
        }
        var dates = rows.stream().filter(row -> row.number() > number && row.cell(column) != null).map(row -> row.cell(column)).distinct()
                .toList();
        if (dates.size() > 1) {
            throw new Invalid("committee.import.dates-differ", "/file", dates.get(0).text(), dates.get(1).text());
        }
        return dates.isEmpty() ? null : date(dates.get(0));
    }

    private static LocalDate date(TableCell cell) {
        try {
            return cell.number() ? FIRST_DAY.plusDays(Long.parseLong(cell.text()))
                    : LocalDate.parse(cell.text().replaceFirst("^(\\d{2})[-/](\\d{2})[-/](\\d{4})$", "$3-$2-$1"));
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw new Invalid("committee.import.date", "/file", cell.text());
        }
    }

    private static LocalDate date(TableRow head, Map<RegisterColumn, Integer> columns) {
        for (int index : columns.values()) {
            var match = MONTH.matcher(PlainName.of(head.text(index)).replaceAll("([A-Z])(\\d)", "$1 $2"));
            if (match.find()) {
                return YearMonth.of(Integer.parseInt(match.group(2)), MONTHS.indexOf(match.group(1)) + 1).atEndOfMonth();
            }
        }
        return null;
    }

    public boolean has(RegisterColumn column) {
        return columns.containsKey(column);
    }
}
