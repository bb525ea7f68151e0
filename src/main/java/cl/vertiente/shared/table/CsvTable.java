package cl.vertiente.shared.table;

import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.TableCell;
import cl.vertiente.shared.TableRow;
import cl.vertiente.shared.TooLarge;
import cl.vertiente.shared.UnsupportedKind;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A CSV as programs in Chile write it: UTF-8 or Windows-1252; comma, semicolon or tabulator. */
final class CsvTable {

    private static final char[] SEPARATORS = {';', ',', '\t'};
    private static final int FIRST = 64 * 1024;
    private static final int FIRST_ROWS = 40;

    private CsvTable() {
    }

    static Table read(byte[] bytes) throws IOException {
        var text = text(bytes);
        var rows = new ArrayList<TableRow>();
        try (var reader = reader(text, separator(text))) {
            for (var line : reader) {
                var row = new TableRow((int) line.getStartingLineNumber(), line.getFields().stream().limit(TableFiles.MOST_COLUMNS)
                        .map(CsvTable::cell).toList());
                if (!row.isBlank()) {
                    if (rows.size() == TableFiles.MOST_ROWS) {
                        throw new TooLarge("shared.table.too-many-rows", TableFiles.POINTER, TableFiles.MOST_ROWS);
                    }
                    rows.add(row);
                }
            }
        } catch (CsvParseException damaged) {
            throw new Invalid("shared.table.quotes", TableFiles.POINTER);
        }
        return new Table("", rows, List.of());
    }

    private static TableCell cell(String field) {
        return field.isBlank() ? null : new TableCell(field.strip(), false);
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder().fieldSeparator(separator).allowMissingFields(true).allowExtraFields(true).allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    private static String text(byte[] bytes) {
        if (TableFiles.startsWith(bytes, 0xFF, 0xFE) || TableFiles.startsWith(bytes, 0xFE, 0xFF)) {
            throw new UnsupportedKind("shared.table.utf-16", TableFiles.POINTER);
        }
        for (byte each : bytes) {
            if (each == 0) {
                throw new UnsupportedKind("shared.table.kind", TableFiles.POINTER);
            }
        }
        var text = decoded(bytes);
        var start = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (start.stripLeading().startsWith("<") || start.startsWith("%PDF-")) {
            throw new UnsupportedKind("shared.table.kind", TableFiles.POINTER);
        }
        return start;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** The one that cuts some row near the top into most pieces. */
    private static char separator(String text) throws IOException {
        var first = text.substring(0, Math.min(FIRST, text.length()));
        char best = SEPARATORS[0];
        int most = 0;
        for (char separator : SEPARATORS) {
            int fields = mostFields(first, separator);
            if (fields > most) {
                most = fields;
                best = separator;
            }
        }
        return best;
    }

    private static int mostFields(String first, char separator) throws IOException {
        int most = 0;
        try (var reader = reader(first, separator)) {
            var each = reader.iterator();
            for (int i = 0; i < FIRST_ROWS && each.hasNext(); i++) {
                most = Math.max(most, each.next().getFieldCount());
            }
        } catch (CsvParseException cutOrDamaged) {
            return most;
        }
        return most;
    }
}
