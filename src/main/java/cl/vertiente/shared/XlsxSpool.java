package cl.vertiente.shared;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;

/**
 * Rows of cells that wait in a file until the sheet before theirs is written: an archive is written one part after the other, and however
 * many rows wait, none is held in memory.
 */
final class XlsxSpool implements AutoCloseable {

    private enum Kind { NOTHING, NUMBER, DATE, TIME, TEXT }

    private Path file;
    private DataOutputStream out;
    private int count;

    void add(Object[] cells) throws IOException {
        if (file == null) {
            file = Files.createTempFile("sheet-", ".part");
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
        }
        for (var cell : cells) {
            var kind = kind(cell);
            out.writeByte(kind.ordinal());
            if (kind != Kind.NOTHING) {
                var text = cell.toString().getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
        }
        count++;
    }

    private static Kind kind(Object cell) {
        if (cell == null) {
            return Kind.NOTHING;
        }
        return cell instanceof Number ? Kind.NUMBER : cell instanceof LocalDate ? Kind.DATE
                : cell instanceof LocalDateTime ? Kind.TIME : Kind.TEXT;
    }

    /** Hands over every row, in the order in which they came. @param width how many cells each has */
    void each(int width, Consumer<Object[]> row) throws IOException {
        if (file == null) {
            return;
        }
        out.flush();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int i = 0; i < count; i++) {
                var cells = new Object[width];
                for (int c = 0; c < width; c++) {
                    cells[c] = cell(Kind.values()[in.readByte()], in);
                }
                row.accept(cells);
            }
        }
    }

    private static Object cell(Kind kind, DataInputStream in) throws IOException {
        if (kind == Kind.NOTHING) {
            return null;
        }
        var text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        return switch (kind) {
            case NUMBER -> new BigDecimal(text);
            case DATE -> LocalDate.parse(text);
            case TIME -> LocalDateTime.parse(text);
            default -> text;
        };
    }

    @Override
    public void close() throws IOException {
        if (file == null) {
            return;
        }
        try {
            out.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
