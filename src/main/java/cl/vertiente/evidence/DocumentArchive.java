package cl.vertiente.evidence;

import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.PlainName;
import cl.vertiente.shared.TooLarge;
import cl.vertiente.shared.UnsupportedKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A ZIP of scanned documents that somebody brought. Its files are found by name, as people write names: without path, case, accents
 * and signs, and the ending only where it tells two of them apart. A name is never a place: nothing is unpacked under it.
 */
public final class DocumentArchive implements AutoCloseable {

    static final String POINTER = "/documents";

    private static final int MOST_FILES = 2_000;
    private static final int SHOWN = 300;
    private static final Charset WINDOWS_ARCHIVES = Charset.forName("IBM850");
    private static final Pattern ENDING = Pattern.compile("(?i)\\.(pdf|jpe?g|png|xml)$");
    private static final Pattern LEAVES_ITS_FOLDER = Pattern.compile("(^|/)\\.\\.(/|$)|^/|^[A-Za-z]:");
    /** What operating systems leave in archives that people make. */
    private static final Pattern DEBRIS = Pattern.compile("(?i)(.*/)?(__MACOSX/.*|\\.[^/]*|Thumbs\\.db|desktop\\.ini)");

    private final ZipFile zip;
    private final Map<String, List<ZipEntry>> byName = new LinkedHashMap<>();
    private final List<String> refused = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private final UnpackedLimit unpacked = new UnpackedLimit();

    /** What a name finds: a file, or the sentence that says why none. */
    public record Found(ZipEntry file, String fault) {
    }

    private DocumentArchive(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws UnsupportedKind when it is no ZIP, or is locked by a password */
    public static DocumentArchive open(Path file) throws IOException {
        if (ZipDirectory.isLocked(file)) {
            throw new UnsupportedKind("evidence.archive.password", POINTER);
        }
        var archive = new DocumentArchive(zip(file));
        try {
            archive.index();
            return archive;
        } catch (RuntimeException refusal) {
            archive.close();
            throw refusal;
        }
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException namesOfWindows) {
            try {
                return new ZipFile(file.toFile(), WINDOWS_ARCHIVES);
            } catch (ZipException none) {
                throw new UnsupportedKind("evidence.archive.kind", POINTER);
            }
        }
    }

    private void index() {
        if (zip.size() > MOST_FILES) {
            throw new TooLarge("evidence.archive.too-many", POINTER, MOST_FILES);
        }
        zip.stream().filter(entry -> !entry.isDirectory() && !DEBRIS.matcher(slashed(entry)).matches()).forEach(entry -> {
            if (LEAVES_ITS_FOLDER.matcher(slashed(entry)).find()) {
                refused.add(shown(entry));
            } else {
                byName.computeIfAbsent(stem(entry.getName()), name -> new ArrayList<>()).add(entry);
            }
        });
        if (byName.isEmpty() && refused.isEmpty()) {
            throw new Invalid("evidence.archive.empty", POINTER);
        }
    }

    private static String slashed(ZipEntry entry) {
        return entry.getName().replace('\\', '/');
    }

    private static String bare(String name) {
        var slashed = name.replace('\\', '/');
        return slashed.substring(slashed.lastIndexOf('/') + 1).strip();
    }

    private static String stem(String name) {
        return PlainName.of(ENDING.matcher(bare(name)).replaceFirst(""));
    }

    private static String ending(String name) {
        var match = ENDING.matcher(bare(name));
        return match.find() ? match.group(1).toLowerCase(Locale.ROOT).replace("jpeg", "jpg") : "";
    }

    /** The file that a name means; when several may be meant, none. */
    public Found find(String name) {
        var named = byName.getOrDefault(stem(name), List.of());
        asked.add(stem(name));
        var exact = named.size() < 2 ? named : named.stream().filter(entry -> ending(entry.getName()).equals(ending(name))).toList();
        if (exact.size() == 1) {
            return new Found(exact.get(0), null);
        }
        return new Found(null, named.isEmpty() ? "evidence.archive.missing" : "evidence.archive.twice");
    }

    /** Its bytes, counted: what grows beyond measure is refused while it is read. */
    public InputStream read(ZipEntry file) throws IOException {
        return unpacked.count(zip.getInputStream(file));
    }

    /** Names of the files that nobody asked for so far, and of those that are not taken. */
    public List<String> unused() {
        var names = new ArrayList<String>();
        byName.forEach((name, entries) -> {
            if (!asked.contains(name)) {
                entries.forEach(entry -> names.add(shown(entry)));
            }
        });
        names.addAll(refused);
        return names;
    }

    private static String shown(ZipEntry entry) {
        var plain = entry.getName().replaceAll("\\p{Cntrl}", "");
        return plain.substring(0, Math.min(SHOWN, plain.length()));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
