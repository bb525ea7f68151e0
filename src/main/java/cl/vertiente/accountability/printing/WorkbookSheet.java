package cl.vertiente.accountability.printing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One sheet of a report's workbook: title, identity and mark of invented data on top, a frozen header row, then typed cells. Texts are
 * written as texts, so one that begins with {@code = + - @} is never a formula.
 */
final class WorkbookSheet {

    /** First row below the header, from 0. */
    static final int FIRST_ROW = 4;

    private static final double LINE_HEIGHT = 14;
    private static final double MAX_HEIGHT = 409;
    private static final String DEEP = "0B4654";
    private static final String PALE = "E3EEEF";
    private static final String PESOS = "$#,##0;-$#,##0";

    private final Worksheet sheet;
    private final Map<String, Long> values = new LinkedHashMap<>();
    private int[] widths = {};
    private int row = FIRST_ROW;
    private int lines = 1;

    WorkbookSheet(Workbook book, String name, String title, String identity, String mark) {
        sheet = book.newWorksheet(name);
        sheet.value(0, 0, title);
        sheet.style(0, 0).bold().fontSize(14).fontColor(DEEP).set();
        sheet.value(1, 0, identity);
        if (mark != null) {
            sheet.value(2, 0, mark);
            sheet.range(2, 0, 2, 1).style().bold().fontColor("6B3F00").fillColor("F6E7C8").set();
        }
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /** Header texts with the width of their columns in characters. */
    void header(String[] names, int... columnWidths) {
        widths = columnWidths;
        for (int column = 0; column < names.length; column++) {
            sheet.value(FIRST_ROW - 1, column, names[column]);
            sheet.style(FIRST_ROW - 1, column).bold().fontColor("FFFFFF").fillColor(DEEP).wrapText(true).verticalAlignment("center").set();
            sheet.width(column, widths[column]);
        }
        sheet.rowHeight(FIRST_ROW - 1, 2 * LINE_HEIGHT);
        sheet.freezePane(0, FIRST_ROW);
        sheet.repeatRows(FIRST_ROW - 1);
    }

    /** Values of the formulas by cell name. */
    Map<String, Long> values() {
        return values;
    }

    /** The row being written, from 0. */
    int row() {
        return row;
    }

    void next() {
        if (lines > 1) {
            sheet.rowHeight(row, Math.min(MAX_HEIGHT, lines * LINE_HEIGHT));
        }
        lines = 1;
        row++;
    }

    void text(int column, String value) {
        if (value != null) {
            sheet.value(row, column, value);
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            int needed = value.lines().mapToInt(line -> 1 + line.length() / Math.max(1, widths[column] - 2)).sum();
            lines = Math.max(lines, needed);
        }
    }

    void heading(int column, String value) {
        sheet.value(row, column, value);
        sheet.style(row, column).bold().fontColor(DEEP).set();
    }

    void pesos(int column, long value) {
        sheet.value(row, column, value);
        sheet.style(row, column).format(PESOS).verticalAlignment("top").set();
    }

    void number(int column, long value) {
        sheet.value(row, column, value);
        sheet.style(row, column).verticalAlignment("top").set();
    }

    void decimal(int column, BigDecimal value) {
        if (value != null) {
            sheet.value(row, column, value);
            sheet.style(row, column).format("#,##0.##").verticalAlignment("top").set();
        }
    }

    /** By the clock of Chile. */
    void minute(int column, Instant value) {
        sheet.value(row, column, value.atZone(ChileanFormats.ZONE).toLocalDateTime());
        sheet.style(row, column).format("dd-mm-yyyy hh:mm").verticalAlignment("top").set();
    }

    void day(int column, LocalDate value) {
        if (value != null) {
            sheet.value(row, column, value);
            sheet.style(row, column).format("dd-mm-yyyy").verticalAlignment("top").set();
        }
    }

    /**
     * A formula in pesos, without the equals sign.
     *
     * @param value what it gives now
     */
    void formula(int column, String expression, long value) {
        sheet.formula(row, column, expression);
        values.put((char) ('A' + column) + Integer.toString(row + 1), value);
        sheet.style(row, column).format(PESOS).verticalAlignment("top").set();
    }

    /** Marks the current row, up to the column, as a total. */
    void asTotal(int lastColumn, int... amounts) {
        for (int column = 0; column <= lastColumn; column++) {
            StyleSetter style = sheet.style(row, column).bold().fillColor(PALE);
            for (int amount : amounts) {
                if (amount == column) {
                    style.format(PESOS);
                }
            }
            style.set();
        }
    }
}
