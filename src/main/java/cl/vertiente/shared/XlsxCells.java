package cl.vertiente.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes values into the cells of a workbook. A text is a text, whatever it begins with: it never becomes a formula. It stands in its
 * cell, not in the list of texts that a workbook may share among its cells, which would be held in memory to the end.
 */
final class XlsxCells {

    private static final int LONGEST_TEXT = 32_000;

    private XlsxCells() {
    }

    static void put(Worksheet sheet, int line, int column, Object value) {
        if (value instanceof LocalDate date) {
            sheet.value(line, column, date);
        } else if (value instanceof LocalDateTime time) {
            sheet.value(line, column, time);
        } else if (value instanceof BigDecimal || value instanceof Long || value instanceof Integer) {
            sheet.value(line, column, (Number) value);
        } else {
            var text = value.toString();
            sheet.inlineString(line, column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        }
    }
}
