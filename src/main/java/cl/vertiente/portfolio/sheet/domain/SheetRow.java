package cl.vertiente.portfolio.sheet.domain;

import cl.vertiente.portfolio.domain.EventKind;
import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.Rate;
import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.RowReading;
import cl.vertiente.shared.TableCell;
import cl.vertiente.shared.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of a working sheet as it was read.
 *
 * @param line of the file, as the program that wrote it counts
 * @param row by which people find it: as the sheet numbers it, else as the program counts
 * @param number eight digits of the BIP code; null when they cannot be read
 * @param digit behind the dash
 * @param source of the money that is asked
 * @param amount asked; null when there is none
 * @param days by column; absent where none stands
 * @param events that it proposes, in the order of the columns
 * @param faults why it cannot be taken; empty when it can
 */
public record SheetRow(int line, int row, String number, String digit, String name, String commune, String stage, Integer year,
        FundingSource source, Pesos amount, Pesos total, String state, String rate, String validity, Map<SheetColumn, LocalDate> days,
        List<SheetEvent> events, List<Fault> faults) {

    private static final int LONGEST = 300;
    private static final List<SheetColumn> DAYS = List.of(SheetColumn.RECEIVED, SheetColumn.RATE_DATE, SheetColumn.RS_DATE,
            SheetColumn.CORE_DATE);

    /** The state says that the council approved. */
    public boolean saysApproved() {
        return state != null && PlainName.of(state).matches("(APRO|APROBADO|RATIF) CORE( .*)?");
    }

    /** The state says that it was refused or replaced. */
    public boolean saysOver() {
        return state != null && PlainName.of(state).matches("(REEMPL|NO RECOMEN|RECHZ|NO PRIO|INADMISIBLE).*");
    }

    /** The result of its column; null when it is none of the State's. */
    public Rate result() {
        return Arrays.stream(Rate.values()).filter(one -> one.name().equals(rate)).findFirst().orElse(null);
    }

    /**
     * The columns in which a day that could be read both ways is refused: where somebody wrote a month before its day, and all of them
     * where no day of the sheet shows that it stands first.
     */
    public static Set<SheetColumn> mixed(List<TableRow> rows, Map<SheetColumn, Integer> columns) {
        var days = DAYS.stream().filter(columns::containsKey).collect(Collectors.toSet());
        boolean shown = days.stream().anyMatch(column -> texts(rows, columns.get(column)).anyMatch(SheetDay::isDayFirst));
        return days.stream().filter(column -> !shown || texts(rows, columns.get(column)).anyMatch(SheetDay::isMonthFirst))
                .collect(Collectors.toSet());
    }

    private static Stream<String> texts(List<TableRow> rows, int column) {
        return rows.stream().map(row -> row.cell(column)).filter(cell -> cell != null && !cell.number()).map(TableCell::text);
    }

    /** @param mixed columns of days whose order is in doubt */
    public static SheetRow read(TableRow row, Map<SheetColumn, Integer> columns, SheetChoices choices, Set<SheetColumn> mixed) {
        return new Reader(row, columns, choices, mixed).row();
    }

    private static final class Reader {

        private final TableRow row;
        private final Map<SheetColumn, Integer> columns;
        private final SheetChoices choices;
        private final RowReading<SheetColumn> reading;
        private final Map<SheetColumn, LocalDate> days = new EnumMap<>(SheetColumn.class);
        private final List<SheetEvent> events = new ArrayList<>();
        private final Set<SheetColumn> mixed;
        private int shown;

        private Reader(TableRow row, Map<SheetColumn, Integer> columns, SheetChoices choices, Set<SheetColumn> mixed) {
            this.mixed = mixed;
            this.row = row;
            this.columns = columns;
            this.choices = choices;
            this.reading = new RowReading<>(row, columns);
        }

        private SheetRow row() {
            var source = reading.whole(SheetColumn.SOURCE_ROW, 1, 9_999_999);
            shown = source == null ? row.number() : source;
            var code = code();
            var fund = fund();
            var amount = amount(SheetColumn.AMOUNT);
            DAYS.forEach(this::day);
            var rate = reading.text(SheetColumn.RATE, 40);
            var state = reading.text(SheetColumn.STATE, 60);
            propose(fund, amount, rate == null ? null : PlainName.of(rate));
            remarks();
            var name = required(SheetColumn.NAME, LONGEST);
            var commune = required(SheetColumn.COMMUNE, 80);
            return new SheetRow(row.number(), shown, code[0], code[1], name, commune, reading.text(SheetColumn.STAGE, 40),
                    reading.whole(SheetColumn.BUDGET_YEAR, 1990, 2100), fund, amount, amount(SheetColumn.TOTAL), state,
                    rate == null ? null : PlainName.of(rate), reading.text(SheetColumn.VALIDITY, 40), days, events, reading.faults());
        }

        private String required(SheetColumn column, int longest) {
            var text = reading.text(column, longest);
            if (text == null && reading.faults().stream().noneMatch(fault -> fault.arguments().contains(column))) {
                reading.fault("portfolio.sheet.missing", column);
            }
            return text;
        }

        /** Eight digits and the one behind the dash, in one cell or two; zero where nothing says another. */
        private String[] code() {
            var text = reading.code(SheetColumn.BIP, 40);
            var digit = reading.code(SheetColumn.CHECK_DIGIT, 10);
            if (text != null && text.matches("\\d{8}-\\d") && (digit == null || text.endsWith("-" + digit))) {
                return text.split("-");
            }
            if (text != null && text.matches("\\d{8}") && (digit == null || digit.matches("\\d"))) {
                return new String[] {text, digit == null ? "0" : digit};
            }
            reading.fault("portfolio.sheet.code", SheetColumn.BIP, text == null ? "" : text + (digit == null ? "" : "-" + digit));
            return new String[] {null, null};
        }

        /** Money asked in a column of the regional fund is of that fund, unless the row names one that has a name of its own. */
        private FundingSource fund() {
            var plain = PlainName.of(reading.text(SheetColumn.FUND, 60));
            return plain.startsWith("FRIL") ? FundingSource.FRIL : plain.matches("(C|CIRC|CIRCULAR) ?33") ? FundingSource.CIRCULAR_33
                    : plain.matches("FIC( R)?|FRPD") ? FundingSource.FRPD : FundingSource.FNDR;
        }

        private Pesos amount(SheetColumn column) {
            var text = reading.text(column, 40);
            if (text == null) {
                return null;
            }
            var read = SheetAmount.read(row.cell(columns.get(column)), choices);
            if (read.fault() != null) {
                reading.fault(read.fault(), column, text);
            }
            return read.pesos();
        }

        private void day(SheetColumn column) {
            var text = reading.text(column, 40);
            if (text != null) {
                var read = SheetDay.read(row.cell(columns.get(column)), choices);
                if (mixed.contains(column) && !reading.isNumber(column) && SheetDay.isAmbiguous(text)) {
                    reading.fault("portfolio.sheet.ambiguous-day", column, text);
                } else if (read.fault() != null) {
                    reading.fault(read.fault(), column, text);
                } else if (read.day() != null) {
                    days.put(column, read.day());
                }
            }
        }

        private void propose(FundingSource source, Pesos amount, String rate) {
            var received = days.get(SheetColumn.RECEIVED);
            if (received != null && amount != null) {
                events.add(new SheetEvent(EventKind.POSTULATION, received, null, amount, source, shown, SheetColumn.RECEIVED));
            }
            result(rate, days.get(SheetColumn.RATE_DATE), SheetColumn.RATE_DATE);
            result("RS", days.get(SheetColumn.RS_DATE), SheetColumn.RS_DATE);
            var approved = days.get(SheetColumn.CORE_DATE);
            if (approved != null && amount != null) {
                events.add(new SheetEvent(EventKind.CORE_APPROVAL, approved, null, amount, source, shown, SheetColumn.CORE_DATE));
            }
        }

        private void result(String result, LocalDate on, SheetColumn column) {
            var kind = "INADMISIBLE".equals(result) ? EventKind.INADMISSIBLE : "ADMISIBLE".equals(result) ? EventKind.ADMISSIBILITY
                    : EventKind.RATE;
            var rate = Arrays.stream(Rate.values()).filter(one -> one.name().equals(result)).findFirst().orElse(null);
            if (on != null && (kind != EventKind.RATE || rate != null)) {
                events.add(new SheetEvent(kind, on, rate, null, null, shown, column));
            }
        }

        private void remarks() {
            var text = reading.text(SheetColumn.REMARKS, 20_000);
            if (text != null) {
                SheetRemarks.in(text.toUpperCase(java.util.Locale.ROOT), choices)
                        .forEach(read -> result(read.result(), read.on(), SheetColumn.REMARKS));
            }
        }
    }
}
