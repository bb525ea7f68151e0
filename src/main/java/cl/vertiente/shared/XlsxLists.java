package cl.vertiente.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes every downloaded list: typed cells, a frozen heading that filters, and a second sheet that says who took it,
 * when, and under which filter. Rows are written as they come, so that a long list needs no more memory than a short
 * one. Texts never become formulas.
 */
@ApplicationScoped
public class XlsxLists {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int AT_A_TIME = 200;

    private final Messages messages;
    private final Clock clock;
    private final boolean illustrative;

    /** For the container, which hands out a proxy. */
    protected XlsxLists() {
        this(null, null, false);
    }

    @Inject
    public XlsxLists(Messages messages, Clock clock,
            @ConfigProperty(name = "vertiente.illustrative", defaultValue = "false") boolean illustrative) {
        this.messages = messages;
        this.clock = clock;
        this.illustrative = illustrative;
    }

    /**
     * Where a list comes from.
     *
     * @param who name of the person who took it
     * @param filter the filters in force, in words; empty when there are none
     */
    public record Origin(String who, Map<String, String> filter) {
    }

    /**
     * @param titleKey text of the list's name
     * @param rows hands every row to what it is given, in order
     */
    public <T> void write(OutputStream out, String titleKey, List<XlsxColumn<T>> columns, Origin origin, Consumer<Consumer<T>> rows) {
        try (var book = new Workbook(out, "Vertiente", null)) {
            var sheet = new Sheet<>(book.newWorksheet(sheetName(messages.get(titleKey))), columns);
            sheet.head();
            rows.accept(sheet::add);
            sheet.end();
            origin(book, messages.get(titleKey), origin, sheet.count);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The Content-Disposition of a download: {@code comites-2026-11-22.xlsx}. */
    public String attachment(String nameKey) {
        return "attachment; filename=\"" + messages.get(nameKey) + "-" + Chile.today(clock) + ".xlsx\"";
    }

    static String sheetName(String title) {
        var allowed = title.replaceAll("[\\[\\]*/\\\\?:]", "-");
        return allowed.length() > 31 ? allowed.substring(0, 31) : allowed;
    }

    private void origin(Workbook book, String title, Origin origin, int count) {
        var sheet = book.newWorksheet(messages.get("shared.xlsx.origin"));
        var lines = new LinkedHashMap<String, String>();
        lines.put(messages.get("shared.xlsx.list"), title);
        lines.put(messages.get("shared.xlsx.who"), origin.who());
        lines.put(messages.get("shared.xlsx.when"), Show.instant(clock.instant()));
        lines.put(messages.get("shared.xlsx.rows"), Show.number(count));
        if (origin.filter().isEmpty()) {
            lines.put(messages.get("shared.xlsx.filter"), messages.get("shared.xlsx.no-filter"));
        }
        lines.putAll(origin.filter());
        if (illustrative) {
            lines.put(messages.get("shared.illustrative"), messages.get("shared.illustrative.why"));
        }
        sheet.width(0, 24);
        sheet.width(1, 60);
        int line = 0;
        for (var entry : lines.entrySet()) {
            sheet.value(line, 0, entry.getKey());
            sheet.style(line, 0).bold().set();
            sheet.value(line++, 1, entry.getValue());
        }
    }

    /** The sheet of the rows. When the data are illustrative, a line above the heading says so. */
    private final class Sheet<T> {

        private final Worksheet sheet;
        private final List<XlsxColumn<T>> columns;
        private final int heading = illustrative ? 1 : 0;
        private int count;

        private Sheet(Worksheet sheet, List<XlsxColumn<T>> columns) {
            this.sheet = sheet;
            this.columns = columns;
        }

        private void head() {
            if (heading == 1) {
                sheet.value(0, 0, messages.get("shared.illustrative"));
                sheet.style(0, 0).bold().set();
                sheet.header(messages.get("shared.illustrative"), org.dhatim.fastexcel.Position.CENTER);
            }
            sheet.freezePane(0, heading + 1);
            for (int c = 0; c < columns.size(); c++) {
                sheet.width(c, columns.get(c).width());
                sheet.value(heading, c, messages.get(columns.get(c).key()));
                sheet.style(heading, c).bold().wrapText(true).fillColor("E8DFCC").set();
            }
        }

        private void add(T row) {
            int line = heading + 1 + count++;
            for (int c = 0; c < columns.size(); c++) {
                var value = columns.get(c).value().apply(row);
                if (value != null) {
                    XlsxCells.put(sheet, line, c, value);
                    if (columns.get(c).format() != null) {
                        sheet.style(line, c).format(columns.get(c).format()).set();
                    }
                }
            }
            if (count % AT_A_TIME == 0) {
                flush();
            }
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        private void end() throws IOException {
            sheet.setAutoFilter(heading, 0, heading + count, columns.size() - 1);
            sheet.finish();
        }
    }
}
