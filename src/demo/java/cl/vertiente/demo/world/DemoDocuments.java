package cl.vertiente.demo.world;

import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.StoreEvidence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes the scanned documents of the demonstration: a page that says what it stands for and that it is invented. */
@ApplicationScoped
public class DemoDocuments {

    @Inject
    private DocumentFiles files;

    @Inject
    private StoreEvidence storeEvidence;

    /** Stores a document for the caller in turn; answers its hash. */
    public String store(String name, List<String> lines) {
        try {
            var received = files.receive(new ByteArrayInputStream(page(lines)));
            try {
                return storeEvidence.store(received, name).sha256();
            } finally {
                files.forget(received);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] page(List<String> lines) throws IOException {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            document.setDocumentId(0L);
            var page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), 16);
                content.newLineAtOffset(72, 700);
                content.showText("DATO ILUSTRATIVO");
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                for (var line : lines) {
                    content.newLineAtOffset(0, -22);
                    content.showText(line);
                }
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
