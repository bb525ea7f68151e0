package cl.vertiente.diagnosis.water;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/** A workbook of results as a laboratory fills it: rows are valid by default, each test varies one thing. */
final class ResultBook {

    private static final List<String> HEAD = List.of("Comité APR/SSR", "Punto de muestreo", "Fecha de muestreo", "Hora de muestreo",
            "Tipo de agua", "Laboratorio", "N° de informe", "Fecha del informe", "N° de muestra", "Parámetro", "Signo", "Resultado",
            "Unidad", "Medido en terreno");

    private final String system;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    ResultBook(String system) {
        this.system = system;
    }

    /** A result of the first sample, with some cells changed: column, value, column, value. */
    ResultBook with(String parameter, Object value, String unit, Object... cells) {
        var row = new LinkedHashMap<String, Object>();
        row.put("Comité APR/SSR", system);
        row.put("Punto de muestreo", "Llave de jardín");
        row.put("Fecha de muestreo", LocalDate.of(2026, 10, 1));
        row.put("Hora de muestreo", "09:30");
        row.put("Laboratorio", "Laboratorio de prueba");
        row.put("N° de informe", "LFQ 226/16");
        row.put("Fecha del informe", "05-10-2026");
        row.put("N° de muestra", "1");
        row.put("Parámetro", parameter);
        row.put("Resultado", value);
        row.put("Unidad", unit);
        for (int i = 0; i < cells.length; i += 2) {
            row.put((String) cells[i], cells[i + 1]);
        }
        rows.add(row);
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", null)) {
            var sheet = book.newWorksheet("Resultados");
            for (int c = 0; c < HEAD.size(); c++) {
                sheet.value(0, c, HEAD.get(c));
                for (int r = 0; r < rows.size(); r++) {
                    var value = rows.get(r).get(HEAD.get(c));
                    if (value instanceof LocalDate day) {
                        sheet.value(r + 1, c, day);
                    } else if (value instanceof BigDecimal number) {
                        sheet.value(r + 1, c, number);
                    } else if (value != null) {
                        sheet.value(r + 1, c, value.toString());
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
