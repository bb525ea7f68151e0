package cl.vertiente.accountability.printing;

import cl.vertiente.shared.Pesos;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;

/** The workbook of a report that is made of tables: the rows of the PDF with typed cells, and a last sheet that says what it is. */
final class ReportWorkbook {

    private final Cover cover;
    private final Issue issue;
    private final ReportTexts texts;
    private final WorkbookFile file;
    private final Workbook book;
    private final List<WorkbookSheet> sheets = new ArrayList<>();

    ReportWorkbook(Cover cover, Issue issue, ReportTexts texts, String subject) {
        this.cover = cover;
        this.issue = issue;
        this.texts = texts;
        file = new WorkbookFile(cover.issuedAt());
        book = new Workbook(file.sink(), texts.of("shared.product"), "1.0");
        book.setGlobalDefaultFont("Calibri", 10);
        book.properties().setTitle(cover.title()).setSubject(subject);
    }

    /** A sheet with its header. @param prefix of the keys of heads */
    <T> void table(String name, String prefix, List<String> heads, int[] widths, Collection<T> rows, Function<T, List<Object>> cells) {
        var sheet = sheet(name);
        sheet.header(heads.stream().map(head -> texts.of(prefix + head)).toArray(String[]::new), widths);
        for (var one : rows) {
            var line = cells.apply(one);
            for (int column = 0; column < line.size(); column++) {
                put(sheet, column, line.get(column));
            }
            sheet.next();
        }
    }

    static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    private static void put(WorkbookSheet sheet, int column, Object cell) {
        if (cell instanceof Pesos pesos) {
            sheet.pesos(column, pesos.amount());
        } else if (cell instanceof Integer number) {
            sheet.number(column, number);
        } else if (cell instanceof BigDecimal number) {
            sheet.decimal(column, number);
        } else if (cell instanceof Instant instant) {
            sheet.minute(column, instant);
        } else if (cell instanceof LocalDate day) {
            sheet.day(column, day);
        } else if (cell != null) {
            sheet.text(column, (String) cell);
        }
    }

    private WorkbookSheet sheet(String nameKey) {
        var sheet = new WorkbookSheet(book, texts.of(nameKey), texts.of("sheet.title.pattern", cover.title(), texts.of(nameKey)),
                cover.identity() + " · " + cover.subtitle(), issue.mark(texts, cover.illustrative()));
        sheets.add(sheet);
        return sheet;
    }

    /** A line of the last sheet. @param key of what it is called */
    record Said(String key, String value) { }

    /** The last sheet: what it is and how to check it, with what a report adds of its own. */
    void about(List<Said> own, List<Said> notes) {
        var sheet = sheet("sheet.about");
        sheet.header(new String[] {texts.of("about.what"), texts.of("about.value")}, 34, 90);
        line(sheet, new Said("about.report", cover.title()));
        own.forEach(said -> line(sheet, said));
        line(sheet, new Said("about.cut", texts.of("signature.at.pattern", ChileanFormats.minute(cover.cutAt()))));
        line(sheet, new Said("about.issued", texts.of("signature.at.pattern", ChileanFormats.minute(cover.issuedAt()))));
        line(sheet, new Said("about.code", issue.code()));
        line(sheet, new Said("about.verify", issue.verificationUrl().toString()));
        notes.forEach(said -> line(sheet, said));
    }

    private void line(WorkbookSheet sheet, Said said) {
        sheet.text(0, texts.of(said.key()));
        sheet.text(1, said.value());
        sheet.next();
    }

    /** Writes it; the stream is left open. */
    void write(OutputStream out) throws IOException {
        book.finish();
        file.copyTo(out, sheets.stream().map(WorkbookSheet::values).toList());
    }
}
