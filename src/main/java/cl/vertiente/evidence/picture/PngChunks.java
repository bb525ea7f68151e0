package cl.vertiente.evidence.picture;

import cl.vertiente.evidence.MediaKind;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Walks through the chunks of a PNG, from its beginning to its end; nothing is unpacked. */
final class PngChunks {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final int HEADER = name('I', 'H', 'D', 'R');
    private static final int END = name('I', 'E', 'N', 'D');
    private static final int EXIF = name('e', 'X', 'I', 'f');
    private static final int LARGEST_EXIF = 65_536;

    private PngChunks() {
    }

    /** @return empty when it does not begin with its size: it is no picture */
    static Optional<PictureHeader> read(ByteBuffer bytes) {
        int at = SIGNATURE;
        if (bytes.limit() < at + AROUND + 13 || bytes.getInt(at + 4) != HEADER || bytes.getInt(at) != 13) {
            return Optional.empty();
        }
        int width = bytes.getInt(at + 8);
        int height = bytes.getInt(at + 12);
        boolean interlaced = bytes.get(at + 20) != 0;
        boolean whole = false;
        byte[] exif = null;
        while (at + AROUND <= bytes.limit() && !whole) {
            int length = bytes.getInt(at);
            if (length < 0 || (long) at + AROUND + length > bytes.limit()) {
                break;
            }
            int kind = bytes.getInt(at + 4);
            if (kind == EXIF && exif == null && length <= LARGEST_EXIF) {
                exif = new byte[length];
                bytes.get(at + 8, exif);
            }
            whole = kind == END;
            at += AROUND + length;
        }
        return width <= 0 || height <= 0 ? Optional.empty()
                : Optional.of(new PictureHeader(MediaKind.PNG, width, height, whole, interlaced, 1, exif));
    }

    private static int name(int a, int b, int c, int d) {
        return a << 24 | b << 16 | c << 8 | d;
    }
}
