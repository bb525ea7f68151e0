package cl.vertiente.shared.table;

import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.TooLarge;
import cl.vertiente.shared.UnsupportedKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks into the archive that an XLSX is before anything parses it: every part is unpacked once and counted, so that what grows
 * beyond measure or declares entities of its own is refused, and the ranges of merged cells are noted, which the reader passes over.
 */
final class XlsxArchive {

    private static final long LARGEST = 512L * 1024 * 1024;
    private static final long LARGEST_STRINGS = 64L * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;
    private static final int MOST_MERGED = 1_000;
    private static final int OVERLAP = 64;
    private static final Pattern MERGED = Pattern.compile("mergeCell ref=\"([A-Z]{1,3}\\d{1,7}(?::[A-Z]{1,3}\\d{1,7})?)\"");

    private final Map<String, List<String>> merged = new HashMap<>();
    private long unpacked;

    private XlsxArchive() {
    }

    static XlsxArchive inspect(Path file) throws IOException {
        var archive = new XlsxArchive();
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new TooLarge("shared.table.bomb", TableFiles.POINTER);
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new UnsupportedKind("shared.table.kind", TableFiles.POINTER);
            }
            var parts = zip.entries();
            while (parts.hasMoreElements()) {
                archive.read(zip, parts.nextElement());
            }
        } catch (ZipException damaged) {
            throw new Invalid("shared.table.damaged", TableFiles.POINTER);
        }
        return archive;
    }

    /** The ranges of the sheet that stands at this place, from 0; of all sheets when it is not told by its name. */
    List<String> merged(int sheet) {
        var own = merged.get("xl/worksheets/sheet" + (sheet + 1) + ".xml");
        return own != null ? own : merged.values().stream().flatMap(List::stream).toList();
    }

    private void read(ZipFile zip, ZipEntry part) throws IOException {
        boolean sheet = part.getName().startsWith("xl/worksheets/") && part.getName().endsWith(".xml");
        boolean xml = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
        var found = sheet ? merged.computeIfAbsent(part.getName(), name -> new ArrayList<>()) : new ArrayList<String>();
        long size = 0;
        try (var in = zip.getInputStream(part)) {
            var buffer = new byte[64 * 1024];
            var tail = "";
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                boolean first = size == 0;
                size += n;
                unpacked += n;
                if (unpacked > LARGEST || part.getName().endsWith("sharedStrings.xml") && size > LARGEST_STRINGS) {
                    throw new TooLarge("shared.table.bomb", TableFiles.POINTER);
                }
                if (xml && first || sheet) {
                    var text = tail + new String(buffer, 0, n, StandardCharsets.ISO_8859_1);
                    if (first && (text.contains("<!DOCTYPE") || text.contains("<!ENTITY"))) {
                        throw new Invalid("shared.table.entities", TableFiles.POINTER);
                    }
                    if (sheet && text.contains("mergeCell ref")) {
                        note(text, found);
                    }
                    tail = text.substring(Math.max(0, text.length() - OVERLAP));
                }
            }
        }
    }

    private static void note(String text, List<String> found) {
        MERGED.matcher(text).results().map(match -> match.group(1)).filter(range -> !found.contains(range))
                .limit(MOST_MERGED - (long) found.size()).forEach(found::add);
    }
}
