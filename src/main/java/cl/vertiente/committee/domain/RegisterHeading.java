package cl.vertiente.committee.domain;

import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.TableCell;
import cl.vertiente.shared.TableRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
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

    private static final int LOOKED_AT = 40;
    private static final int RECOGNISABLE = 3;
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final List<String> MONTHS = List.of("ENE", "FEB", "MAR", "ABR", "MAY", "JUN", "JUL", "AGO", "SEP", "OCT", "NOV", "DIC");
    private static final Pattern MONTH = Pattern.compile("\\b(" + String.join("|", MONTHS) + ")[A-Z]* ?(?:DE )?(20\\d{2})\\b");

    /** @return empty when no row near the top looks like the headings of a register */
    public static Optional<RegisterHeading> in(List<TableRow> rows) {
        return rows.stream().limit(LOOKED_AT).map(row -> read(row)).filter(found -> found.size() >= RECOGNISABLE).findFirst()
                .map(found -> found.get(0).row()).map(number -> of(rows, number));
    }

    private record Found(RegisterColumn column, int index, int row, String heading) {
    }

    private static List<Found> read(TableRow row) {
        return java.util.stream.IntStream.range(0, row.cells().size()).boxed().flatMap(i -> {
            var heading = row.text(i);
            return heading == null ? java.util.stream.Stream.<Found>empty()
                    : RegisterColumn.headed(heading).map(column -> new Found(column, i, row.number(), heading)).stream();
        }).toList();
    }

    private static RegisterHeading of(List<TableRow> rows, int number) {
        var found = read(rows.stream().filter(row -> row.number() == number).findFirst().orElseThrow());
        var columns = new EnumMap<RegisterColumn, Integer>(RegisterColumn.class);
        for (var each : found) {
            if (columns.put(each.column(), each.index()) != null) {
                throw new Invalid("committee.import.column-twice", "/file", oneLine(each.heading()), number);
            }
        }
        rows.stream().filter(row -> row.number() > number && read(row).stream().map(Found::column).distinct().count() >= columns.size())
                .findFirst().ifPresent(again -> {
                    throw new Invalid("committee.import.heading-twice", "/file", number, again.number());
                });
        var said = said(rows, number, columns.get(RegisterColumn.REGISTER_DATE));
        return new RegisterHeading(profile(columns), number, columns, said == null ? date(found) : said);
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

    private static LocalDate date(List<Found> found) {
        for (var each : found) {
            var match = MONTH.matcher(PlainName.of(each.heading()).replaceAll("([A-Z])(\\d)", "$1 $2"));
            if (match.find()) {
                return YearMonth.of(Integer.parseInt(match.group(2)), MONTHS.indexOf(match.group(1)) + 1).atEndOfMonth();
            }
        }
        return null;
    }

    private static String oneLine(String heading) {
        return heading.replaceAll("\\s+", " ");
    }

    public boolean has(RegisterColumn column) {
        return columns.containsKey(column);
    }
}
