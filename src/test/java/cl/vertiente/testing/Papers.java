package cl.vertiente.testing;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Documents that nobody has yet, as a browser chooses them from a disk. */
public final class Papers {

    private Papers() {
    }

    /** Little more than the first bytes of a PDF: enough to be recognised as one. */
    public static FilePayload pdf(String name) {
        return new FilePayload(name, "application/pdf", ("%PDF-1.4\n%" + UUID.randomUUID() + "\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1));
    }
}
