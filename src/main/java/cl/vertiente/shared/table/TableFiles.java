package cl.vertiente.shared.table;

import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.UnsupportedKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the tables that people bring: XLSX and CSV, told by their bytes and never by the name of the file. What cannot be read is
 * refused with a sentence that says how to mend it.
 */
public final class TableFiles {

    /** Rows with something in them; the largest register of the State has some 2,500. */
    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 200;
    static final String POINTER = "/file";

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private TableFiles() {
    }

    public static boolean isSpreadsheet(byte[] head) {
        return startsWith(head, 'P', 'K', 3, 4);
    }

    /** @param head the first bytes of the file, some dozens at least where there are so many */
    public static List<Table> read(Path file, byte[] head) throws IOException {
        if (head.length == 0) {
            throw new Invalid("shared.table.empty", POINTER);
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            boolean locked = holds(Files.readAllBytes(file), ENCRYPTED);
            throw new UnsupportedKind(locked ? "shared.table.password" : "shared.table.old-excel", POINTER);
        }
        return isSpreadsheet(head) ? XlsxTables.read(file) : List.of(CsvTable.read(Files.readAllBytes(file)));
    }

    static boolean startsWith(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            int same = 0;
            while (same < wanted.length && bytes[i + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
