package cl.vertiente.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes every downloaded list: typed cells, a frozen heading that filters, and a last sheet that says who took it, when, and under which
 * filter. What a row holds several of stands on sheets of its own between them. Rows are written as they come, so that a long list needs
 * no more memory than a short one. Texts never become formulas.
 */
@ApplicationScoped
public class XlsxLists {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int AT_A_TIME = 200;
    private static final int LONGEST_NAME = 31;

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
        write(out, titleKey, columns, List.of(), origin, rows);
    }

    /** @param parts what rows hold several of, each on a sheet of its own */
    public <T> void write(OutputStream out, String titleKey, List<XlsxColumn<T>> columns, List<XlsxPart<T, ?>> parts, Origin origin,
            Consumer<Consumer<T>> rows) {
        try (var waiting = new Waiting<>(parts); var book = new Workbook(out, "Vertiente", null)) {
            var names = new HashSet<String>();
            var sheet = new Sheet<>(book.newWorksheet(free(messages.get(titleKey), names)), columns);
            sheet.head();
            rows.accept(row -> {
                sheet.add(row);
                waiting.add(row);
            });
            sheet.end();
            for (var part : waiting.parts) {
                part.write(book.newWorksheet(free(part.part.title(), names)));
            }
            origin(book, messages.get(titleKey), origin, sheet.count);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A name that no other sheet of the book has: they are told apart without their case. */
    private static String free(String title, Set<String> names) {
        var name = sheetName(title);
        for (int i = 2; !names.add(name.toLowerCase(Messages.LOCALE)); i++) {
            var end = " " + i;
            name = sheetName(title).substring(0, Math.min(sheetName(title).length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }

    /** The Content-Disposition of a download: {@code comites-2026-11-22.xlsx}. */
    public String attachment(String nameKey) {
        return "attachment; filename=\"" + messages.get(nameKey) + "-" + Chile.today(clock) + ".xlsx\"";
    }

    static String sheetName(String title) {
        var allowed = title.replaceAll("[\\[\\]*/\\\\?:]", "-");
        return allowed.length() > LONGEST_NAME ? allowed.substring(0, LONGEST_NAME).strip() : allowed;
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
                sheet.value(heading, c, columns.get(c).key() == null ? columns.get(c).heading() : messages.get(columns.get(c).key()));
                sheet.style(heading, c).bold().wrapText(true).fillColor("E8DFCC").set();
            }
        }

        private void add(T row) {
            put(columns.stream().map(column -> column.value().apply(row)).toArray());
        }

        private void put(Object[] cells) {
            int line = heading + 1 + count++;
            for (int c = 0; c < cells.length; c++) {
                if (cells[c] != null) {
                    XlsxCells.put(sheet, line, c, cells[c]);
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

    /** The rows of the other sheets until the first one is written. */
    private final class Waiting<T> implements AutoCloseable {

        private final List<WaitingPart<T, ?>> parts;

        private Waiting(List<XlsxPart<T, ?>> parts) {
            this.parts = parts.stream().<WaitingPart<T, ?>>map(part -> waiting(part)).toList();
        }

        private void add(T row) {
            parts.forEach(part -> part.add(row));
        }

        @Override
        public void close() throws IOException {
            for (var part : parts) {
                part.spool.close();
            }
        }
    }

    private <T, P> WaitingPart<T, P> waiting(XlsxPart<T, P> part) {
        return new WaitingPart<>(part);
    }

    private final class WaitingPart<T, P> {

        private final XlsxPart<T, P> part;
        private final XlsxSpool spool = new XlsxSpool();

        private WaitingPart(XlsxPart<T, P> part) {
            this.part = part;
        }

        private void add(T row) {
            try {
                for (var inner : part.within().apply(row)) {
                    spool.add(part.columns().stream().map(column -> column.value().apply(inner)).toArray());
                }
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }

        private void write(Worksheet worksheet) throws IOException {
            var sheet = new Sheet<>(worksheet, part.columns());
            sheet.head();
            spool.each(part.columns().size(), sheet::put);
            sheet.end();
        }
    }
}
