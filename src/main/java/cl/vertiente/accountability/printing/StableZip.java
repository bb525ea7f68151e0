package cl.vertiente.accountability.printing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes a workbook and gives it back with the instant of issue in place of the clock's, so that equal rows give equal files. */
final class StableZip {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Instant issuedAt;

    StableZip(Instant issuedAt) {
        this.issuedAt = issuedAt.truncatedTo(ChronoUnit.SECONDS);
    }

    OutputStream sink() {
        return bytes;
    }

    void copyTo(OutputStream out) throws IOException {
        LocalDateTime stamp = LocalDateTime.ofInstant(issuedAt, ZoneOffset.UTC);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(stamp);
                zip.putNextEntry(copy);
                zip.write(content(entry.getName(), source.readAllBytes()));
                zip.closeEntry();
            }
        }
        zip.finish();
        out.flush();
    }

    private byte[] content(String name, byte[] data) {
        if (!name.equals("docProps/core.xml")) {
            return data;
        }
        String text = new String(data, StandardCharsets.UTF_8);
        return text.replaceAll("(<dcterms:(?:created|modified)[^>]*>)[^<]*<", "$1" + issuedAt + "<").getBytes(StandardCharsets.UTF_8);
    }
}
