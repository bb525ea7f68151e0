package cl.vertiente.accountability.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The file of a workbook, mended where the spreadsheet library leaves gaps: formulas get the value that they have now, so that readers
 * which do not calculate show it, and the instant of issue stands in place of the clock's, so that equal rows give equal files.
 *
 * <p>The library's ZIP has local headers that {@code java.util.zip} refuses to stream, hence the walk over its directory.</p>
 */
final class WorkbookFile {

    private static final int END_OF_DIRECTORY = 22;
    private static final int DIRECTORY_HEADER = 46;
    private static final int LOCAL_HEADER = 30;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Instant issuedAt;

    WorkbookFile(Instant issuedAt) {
        this.issuedAt = issuedAt.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Where the library writes. */
    OutputStream sink() {
        return bytes;
    }

    /**
     * Copies what was written, mended.
     *
     * @param values for each sheet, in order, the values of its formulas by cell name
     */
    void copyTo(OutputStream out, List<Map<String, Long>> values) throws IOException {
        LocalDateTime stamp = LocalDateTime.ofInstant(issuedAt, ZoneOffset.UTC);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> part : parts()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(stamp);
            zip.putNextEntry(entry);
            zip.write(mended(part.getKey(), part.getValue(), values));
            zip.closeEntry();
        }
        zip.finish();
        out.flush();
    }

    private byte[] mended(String name, byte[] content, List<Map<String, Long>> values) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (name.equals("docProps/core.xml")) {
            return text.replaceAll("(<dcterms:created[^>]*>)[^<]*<", "$1" + issuedAt + "<").getBytes(StandardCharsets.UTF_8);
        }
        for (int sheet = 0; sheet < values.size(); sheet++) {
            if (name.equals("xl/worksheets/sheet" + (sheet + 1) + ".xml")) {
                for (Map.Entry<String, Long> value : values.get(sheet).entrySet()) {
                    String formula = "(<c r=\"" + value.getKey() + "\"[^>]*><f>[^<]*</f>)</c>";
                    text = text.replaceFirst(formula, "$1<v>" + value.getValue() + "</v></c>");
                }
                return text.getBytes(StandardCharsets.UTF_8);
            }
        }
        return content;
    }

    private List<Map.Entry<String, byte[]>> parts() throws IOException {
        ByteBuffer zip = ByteBuffer.wrap(bytes.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.capacity() - END_OF_DIRECTORY;
        int number = zip.getShort(end + 10);
        int at = zip.getInt(end + 16);
        List<Map.Entry<String, byte[]>> parts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int nameLength = zip.getShort(at + 28);
            String name = new String(zip.array(), at + DIRECTORY_HEADER, nameLength, StandardCharsets.UTF_8);
            parts.add(Map.entry(name, inflated(zip, zip.getInt(at + 42), zip.getInt(at + 20), zip.getInt(at + 24))));
            at += DIRECTORY_HEADER + nameLength + zip.getShort(at + 30) + zip.getShort(at + 32);
        }
        return parts;
    }

    private static byte[] inflated(ByteBuffer zip, int header, int packed, int size) throws IOException {
        int start = header + LOCAL_HEADER + zip.getShort(header + 26) + zip.getShort(header + 28);
        Inflater inflater = new Inflater(true);
        try {
            byte[] content = new byte[size];
            inflater.setInput(zip.array(), start, packed);
            if (inflater.inflate(content) != size) {
                throw new IOException("Workbook part cut short");
            }
            return content;
        } catch (DataFormatException e) {
            throw new IOException("Workbook part not readable", e);
        } finally {
            inflater.end();
        }
    }
}
