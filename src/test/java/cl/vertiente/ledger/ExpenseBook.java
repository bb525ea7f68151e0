package cl.vertiente.ledger;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of expenses as an analyst fills it: rows are valid by default, each test varies one thing. */
final class ExpenseBook {

    static final List<String> HEAD = List.of("Grupo", "Fecha de pago", "Tipo de documento", "N° de documento", "Fecha del documento",
            "Total del documento", "RUT del proveedor", "Nombre del proveedor", "Identificación extranjera", "Motivo sin RUT",
            "Descripción del gasto", "Ítem del presupuesto", "APR", "Monto imputado", "Bruto", "Retención", "Líquido", "Forma de pago",
            "Referencia del pago", "Monto pagado", "Archivo del documento", "Archivo del pago", "Otros archivos");

    private static final AtomicInteger NUMBER = new AtomicInteger(700_000);

    private final String code;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    private ExpenseBook(String code) {
        this.code = code;
    }

    static ExpenseBook of(Ledger ledger) {
        return new ExpenseBook(code(ledger));
    }

    static String code(Ledger ledger) {
        return Api.as("rendiciones").get(ledger.path("")).is(200).json().get("code").asText();
    }

    /** An invoice of June paid at once. */
    static Map<String, Object> invoice(long amount) {
        var row = new LinkedHashMap<String, Object>();
        row.put("Fecha de pago", LocalDate.of(2026, 6, 15));
        row.put("Tipo de documento", "Factura electrónica");
        row.put("N° de documento", String.valueOf(NUMBER.incrementAndGet()));
        row.put("Fecha del documento", "12-06-2026");
        row.put("Total del documento", amount);
        row.put("RUT del proveedor", "76.031.066-2");
        row.put("Nombre del proveedor", "Proveedor de prueba");
        row.put("Descripción del gasto", "Cloro");
        row.put("Ítem del presupuesto", "DIAGNOSIS OPERATION");
        row.put("Monto imputado", amount);
        row.put("Forma de pago", "Transferencia");
        return row;
    }

    ExpenseBook with(Map<String, Object> row) {
        rows.add(row);
        return this;
    }

    /** An invoice with some cells changed: column, value, column, value. */
    ExpenseBook varied(Object... cells) {
        var row = invoice(100_000);
        for (int i = 0; i < cells.length; i += 2) {
            row.put((String) cells[i], cells[i + 1]);
        }
        return with(row);
    }

    ExpenseBook invoices(int count, long amount) {
        for (int i = 0; i < count; i++) {
            with(invoice(amount));
        }
        return this;
    }

    byte[] bytes() {
        return bytes(sheet -> { });
    }

    /** @param more done to the sheet, whose headings stand in its third row */
    byte[] bytes(Consumer<Worksheet> more) {
        return book(sheet -> {
            fill(sheet);
            more.accept(sheet);
        });
    }

    void fill(Worksheet sheet) {
        sheet.value(0, 0, "Convenio");
        sheet.value(0, 1, code);
        for (int c = 0; c < HEAD.size(); c++) {
            sheet.value(2, c, HEAD.get(c));
        }
        for (int r = 0; r < rows.size(); r++) {
            for (var cell : rows.get(r).entrySet()) {
                put(sheet, 3 + r, HEAD.indexOf(cell.getKey()), cell.getValue());
            }
        }
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("dd-mm-yyyy").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    @SafeVarargs
    static byte[] book(Consumer<Worksheet>... sheets) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", null)) {
            for (int i = 0; i < sheets.length; i++) {
                sheets[i].accept(book.newWorksheet("Hoja" + (i + 1)));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Another document for each name. */
    static byte[] zip(String... names) {
        var files = new LinkedHashMap<String, byte[]>();
        for (var name : names) {
            files.put(name, ("%PDF-1.4\n%" + name + System.nanoTime() + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        return zip(files);
    }

    static byte[] zip(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** What stands in the sheets of a workbook, as it is written there. */
    static String sheet(byte[] workbook) throws IOException {
        var all = new StringBuilder();
        parts(workbook).forEach((name, part) -> {
            if (name.matches("xl/(worksheets/.*|sharedStrings)\\.xml")) {
                all.append(new String(part, StandardCharsets.UTF_8));
            }
        });
        return Pattern.compile("&#x([0-9a-f]{2,5});").matcher(all)
                .replaceAll(sign -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(sign.group(1), 16))));
    }

    /** As somebody mends a cell in the workbook itself. */
    static byte[] replaced(byte[] workbook, String text, String by) throws IOException {
        var files = parts(workbook);
        files.replaceAll((name, part) -> new String(part, StandardCharsets.UTF_8).replace(">" + text + "<", ">" + by + "<")
                .getBytes(StandardCharsets.UTF_8));
        return zip(files);
    }

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        var file = Files.write(Files.createTempFile("workbook", ".xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }
}
