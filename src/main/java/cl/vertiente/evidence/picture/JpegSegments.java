package cl.vertiente.evidence.picture;

import cl.vertiente.evidence.MediaKind;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Walks through the segments of a JPEG, from its beginning to its end; nothing is decoded. */
final class JpegSegments {

    private static final int MARK = 0xFF;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int EXIF = 0xE1;
    private static final byte[] PREAMBLE = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private final ByteBuffer bytes;
    private int width;
    private int height;
    private boolean progressive;
    private boolean whole;
    private int scans;
    private byte[] exif;

    private JpegSegments(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** @return empty when its size stands nowhere: it is no picture */
    static Optional<PictureHeader> read(ByteBuffer bytes) {
        var segments = new JpegSegments(bytes);
        segments.walk();
        return segments.width == 0 || segments.height == 0 ? Optional.empty() : Optional.of(new PictureHeader(MediaKind.JPEG,
                segments.width, segments.height, segments.whole, segments.progressive, segments.scans, segments.exif));
    }

    private void walk() {
        int at = 2;
        while (at + 1 < bytes.limit() && unsigned(at) == MARK) {
            int marker = unsigned(at + 1);
            if (marker == MARK) {
                at++;
            } else if (marker == END) {
                whole = true;
                return;
            } else if (isAlone(marker)) {
                at += 2;
            } else {
                int length = at + 3 < bytes.limit() ? (unsigned(at + 2) << 8) + unsigned(at + 3) : 0;
                if (length < 2 || at + 2 + length > bytes.limit()) {
                    return;
                }
                segment(marker, at + 4, length - 2);
                at += 2 + length;
                at = marker == SCAN ? afterScan(at) : at;
            }
        }
    }

    private void segment(int marker, int from, int length) {
        if (isFrame(marker) && width == 0 && length >= 6) {
            height = (unsigned(from + 1) << 8) + unsigned(from + 2);
            width = (unsigned(from + 3) << 8) + unsigned(from + 4);
            progressive = (marker & 3) == 2;
        } else if (marker == SCAN) {
            scans++;
        } else if (marker == EXIF && exif == null && length > PREAMBLE.length) {
            var block = new byte[length];
            bytes.get(from, block);
            exif = Arrays.equals(block, 0, PREAMBLE.length, PREAMBLE, 0, PREAMBLE.length)
                    ? Arrays.copyOfRange(block, PREAMBLE.length, block.length) : null;
        }
    }

    /** Past the packed data, in which a mark is followed by zero or counts a restart. */
    private int afterScan(int from) {
        int at = from;
        while (at + 1 < bytes.limit()) {
            if (unsigned(at) == MARK && unsigned(at + 1) != 0 && (unsigned(at + 1) & 0xF8) != 0xD0) {
                return at;
            }
            at++;
        }
        return bytes.limit();
    }

    private static boolean isAlone(int marker) {
        return marker <= 1 || (marker & 0xF8) == 0xD0 || marker == 0xD8;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private int unsigned(int at) {
        return bytes.get(at) & 0xFF;
    }
}
