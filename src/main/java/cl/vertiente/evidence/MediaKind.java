package cl.vertiente.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of document that are accepted, told by their first bytes and never by a file's name. */
public enum MediaKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    XML("application/xml", "xml"),
    /** Written by us, or kept by an import that has read it; never accepted as a proof. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** Kept by an import that has read it. */
    CSV("text/csv", "csv"),
    /** A bundle of documents, kept by an import that has read it. */
    ZIP("application/zip", "zip"),
    /** Kept by a load of outlines that has read it. */
    GEOJSON("application/geo+json", "geojson");

    private static final Set<String> TELEPHONES = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1",
            "avif", "avis");

    private final String mediaType;
    private final String extension;

    MediaKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /** @param head the first bytes of the file, some dozens at least where there are so many */
    public static Optional<MediaKind> sniff(byte[] head) {
        if (startsWith(head, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(PDF);
        }
        if (startsWith(head, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (startsWith(head, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of(PNG);
        }
        boolean marked = startsWith(head, 0xEF, 0xBB, 0xBF);
        return startsWith(marked ? Arrays.copyOfRange(head, 3, head.length) : head, '<', '?', 'x', 'm', 'l')
                ? Optional.of(XML) : Optional.empty();
    }

    /** Whether it is a photo as telephones keep it for themselves, HEIC or AVIF: known, in order to say how to bring it. */
    public static boolean isOfTelephones(byte[] head) {
        if (head.length < 12 || !startsWith(Arrays.copyOfRange(head, 4, 8), 'f', 't', 'y', 'p')) {
            return false;
        }
        return TELEPHONES.contains(new String(head, 8, 4, StandardCharsets.ISO_8859_1));
    }

    public static MediaKind of(String mediaType) {
        return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst().orElseThrow();
    }

    private static boolean startsWith(byte[] head, int... magic) {
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
}
