package cl.vertiente.evidence.picture;

import cl.vertiente.evidence.Document;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.MediaKind;
import cl.vertiente.shared.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Whether a document is a signature as a telephone draws it: a small PNG, whole, with ink on it and nothing beside it. */
@ApplicationScoped
public class DrawnSignature {

    /** In bytes; what our page draws has a tenth of it. */
    public static final int LARGEST = 65_536;

    private static final int LONGEST_EDGE = 1_600;
    private static final long MOST_PIXELS = 1_600_000;
    /** A dot is none: some strokes of a pen three points wide. */
    private static final int LEAST_INK = 60;
    private static final int DARK = 128;

    @Inject
    private DocumentFiles files;

    /** @throws cl.vertiente.shared.BusinessException when it is none, at the field that named it */
    public void check(Document document, String pointer) {
        if (document.kind() != MediaKind.PNG || document.size() > LARGEST) {
            throw new Invalid("evidence.signature.kind", pointer, LARGEST / 1024);
        }
        try {
            check(files.path(document.sha256()), pointer);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    static void check(Path file, String pointer) throws IOException {
        var header = PictureGate.pass(file, MediaKind.PNG, MOST_PIXELS, pointer);
        if (header.longEdge() > LONGEST_EDGE) {
            throw new Invalid("evidence.signature.size", pointer, LONGEST_EDGE);
        }
        var drawn = PictureDrawing.draw(file, header, 1, LONGEST_EDGE).orElseThrow(() -> new Invalid("evidence.picture.damaged", pointer));
        if (ink(drawn) < LEAST_INK) {
            throw new Invalid("evidence.signature.blank", pointer);
        }
    }

    private static int ink(BufferedImage drawn) {
        int ink = 0;
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                ink += (drawn.getRGB(x, y) >> 8 & 0xFF) < DARK ? 1 : 0;
            }
        }
        return ink;
    }
}
