package cl.vertiente.evidence.picture;

import cl.vertiente.evidence.MediaKind;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.TooLarge;
import cl.vertiente.shared.UnsupportedKind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Lets in what is one whole picture of a size that can be shown, and nothing beside it. Nothing is decoded here. */
final class PictureGate {

    /** A row is held while it is drawn, so that a picture of one row may not be all width. */
    private static final int LONGEST_EDGE = 32_767;
    private static final int MOST_SCANS = 100;
    private static final int ZIP_END = 0x504B0506;
    private static final int ZIP_END_SIZE = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private PictureGate() {
    }

    /**
     * @param pointer of the field that named the picture
     * @throws UnsupportedKind when the kind is that of no picture
     * @throws TooLarge when it has more pixels than can be handled
     * @throws Invalid when it is damaged, cut off, or another file hides in it
     */
    static PictureHeader pass(Path file, MediaKind kind, long mostPixels, String pointer) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            var read = switch (kind) {
                case JPEG -> JpegSegments.read(bytes);
                case PNG -> PngChunks.read(bytes);
                default -> throw new UnsupportedKind("evidence.picture.kind", pointer);
            };
            if (hidesZip(bytes)) {
                throw new Invalid("evidence.picture.hides-archive", pointer);
            }
            var header = read.orElseThrow(() -> new Invalid("evidence.picture.damaged", pointer));
            if (header.pixels() > mostPixels || header.longEdge() > LONGEST_EDGE || header.scans() > MOST_SCANS) {
                throw new TooLarge("evidence.picture.too-many-pixels", pointer, header.width(), header.height(), mostPixels / 1_000_000);
            }
            if (!header.whole()) {
                throw new Invalid("evidence.picture.cut", pointer);
            }
            return header;
        }
    }

    /** A ZIP is read from its end: a record that reaches exactly to the end of the file makes one of the whole. */
    private static boolean hidesZip(ByteBuffer bytes) {
        for (int at = bytes.limit() - ZIP_END_SIZE; at >= Math.max(0, bytes.limit() - ZIP_END_SIZE - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == ZIP_END) {
                int comment = (bytes.get(at + 20) & 0xFF) + ((bytes.get(at + 21) & 0xFF) << 8);
                if (at + ZIP_END_SIZE + comment == bytes.limit()) {
                    return true;
                }
            }
        }
        return false;
    }
}
