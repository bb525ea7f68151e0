package cl.vertiente.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes workbooks that are filled in and brought back: a sheet with headings, cells that offer what may be chosen, a sheet with the
 * lists they choose from, and one that explains it. Like all that is handed out, texts never become formulas.
 */
@ApplicationScoped
public class XlsxForms {

    /** Rows that offer choices: more than anybody fills in by hand. */
    private static final int OFFERING = 2_000;
    private static final String HEAD = "E8DFCC";

    private final Messages messages;
    private final boolean illustrative;

    /** For the container, which hands out a proxy. */
    protected XlsxForms() {
        this(null, false);
    }

    @Inject
    public XlsxForms(Messages messages, @ConfigProperty(name = "vertiente.illustrative", defaultValue = "false") boolean illustrative) {
        this.messages = messages;
        this.illustrative = illustrative;
    }

    /**
     * A list to choose from.
     *
     * @param heading of its first column, which holds the choices
     * @param columns what stands beside each choice, to help choosing, by heading
     * @param only nothing else may be written
     */
    public record Choices(String heading, List<String> words, boolean only, Map<String, List<?>> columns) {
    }

    /** A column of the form; what it offers stands under the same name among the choices, null when it offers nothing. */
    public record Field<T>(XlsxColumn<T> column, String choices) {
    }

    /**
     * What is written.
     *
     * @param titleKey text of the sheet's name
     * @param subject what the form is about: its first cell says what the second is
     * @param example a row that shows how it is done; null for none
     * @param rows what is filled in already
     */
    public record Form<T>(String titleKey, List<String> subject, List<Field<T>> fields, Map<String, Choices> choices, T example,
            List<T> rows, List<String> explanation) {
    }

    public <T> void write(OutputStream out, Form<T> form) {
        try (var book = new Workbook(out, "Vertiente", null)) {
            var sheet = book.newWorksheet(XlsxLists.sheetName(messages.get(form.titleKey())));
            var offered = lists(book.newWorksheet(messages.get("shared.xlsx.lists")), form.choices());
            explain(book.newWorksheet(messages.get("shared.xlsx.explanation")), form.explanation());
            int heading = subject(sheet, form.subject());
            head(sheet, heading, form.fields());
            int line = heading + 1;
            if (form.example() != null) {
                row(sheet, line, form.fields(), form.example());
                sheet.range(line, 0, line, form.fields().size() - 1).style().italic().fontColor("6B6B6B").set();
                line++;
            }
            for (var row : form.rows()) {
                row(sheet, line++, form.fields(), row);
            }
            offer(sheet, heading + 1, form, offered);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private int subject(Worksheet sheet, List<String> subject) {
        for (int c = 0; c < subject.size(); c++) {
            sheet.value(0, c, subject.get(c));
            sheet.style(0, c).bold().set();
        }
        if (illustrative) {
            sheet.value(1, 0, messages.get("shared.illustrative"));
        }
        return 2;
    }

    private <T> void head(Worksheet sheet, int heading, List<Field<T>> fields) {
        sheet.freezePane(0, heading + 1);
        for (int c = 0; c < fields.size(); c++) {
            sheet.width(c, fields.get(c).column().width());
            sheet.value(heading, c, messages.get(fields.get(c).column().key()));
            sheet.style(heading, c).bold().wrapText(true).fillColor(HEAD).set();
        }
    }

    private static <T> void row(Worksheet sheet, int line, List<Field<T>> fields, T row) {
        for (int c = 0; c < fields.size(); c++) {
            var column = fields.get(c).column();
            var value = column.value().apply(row);
            if (value != null) {
                XlsxCells.put(sheet, line, c, value);
                if (column.format() != null && !(value instanceof String)) {
                    sheet.style(line, c).format(column.format()).set();
                }
            }
        }
    }

    private Map<String, Range> lists(Worksheet sheet, Map<String, Choices> choices) {
        var offered = new HashMap<String, Range>();
        int column = 0;
        for (var entry : choices.entrySet()) {
            var list = entry.getValue();
            if (!list.words().isEmpty()) {
                offered.put(entry.getKey(), sheet.range(1, column, list.words().size(), column));
            }
            column = list(sheet, column, list.heading(), list.words(), 48);
            for (var beside : list.columns().entrySet()) {
                column = list(sheet, column, beside.getKey(), beside.getValue(), 18);
            }
        }
        return offered;
    }

    private static int list(Worksheet sheet, int column, String heading, List<?> values, int width) {
        sheet.width(column, width);
        sheet.value(0, column, heading);
        sheet.style(0, column).bold().fillColor(HEAD).set();
        for (int i = 0; i < values.size(); i++) {
            XlsxCells.put(sheet, i + 1, column, values.get(i));
            if (values.get(i) instanceof Number) {
                sheet.style(i + 1, column).format("#,##0").set();
            }
        }
        return column + 1;
    }

    private static void explain(Worksheet sheet, List<String> lines) {
        sheet.width(0, 120);
        for (int i = 0; i < lines.size(); i++) {
            sheet.value(i, 0, lines.get(i));
            sheet.style(i, 0).wrapText(true).set();
        }
    }

    private <T> void offer(Worksheet sheet, int first, Form<T> form, Map<String, Range> offered) {
        for (int c = 0; c < form.fields().size(); c++) {
            var key = form.fields().get(c).choices();
            if (key != null && offered.containsKey(key)) {
                boolean only = form.choices().get(key).only();
                sheet.range(first, c, first + OFFERING + form.rows().size(), c).validateWithList(offered.get(key)).allowBlank(true)
                        .showErrorMessage(only).errorStyle(DataValidationErrorStyle.WARNING)
                        .errorTitle(messages.get("shared.xlsx.choose")).error(messages.get("shared.xlsx.choose.why"));
            }
        }
    }
}
