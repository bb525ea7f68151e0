package cl.vertiente.demo.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the comma-separated files of the demonstration: UTF-8, a header row, quotes where a comma stands inside. */
final class DemoCsv {

    private DemoCsv() {
    }

    /** Rows by column name, in the order of the file; an empty cell is an empty text. */
    static List<Map<String, String>> read(String file) {
        try (var lines = new BufferedReader(new InputStreamReader(
                DemoCsv.class.getResourceAsStream("/demo/" + file), StandardCharsets.UTF_8))) {
            var header = cells(lines.readLine());
            var rows = new ArrayList<Map<String, String>>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var cells = cells(line);
                var row = new LinkedHashMap<String, String>();
                for (int i = 0; i < header.size(); i++) {
                    row.put(header.get(i), cells.get(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
