package cl.vertiente.accountability.printing.pdf;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;

/** What the pass refuses; what it makes is tested with the reports that use it. */
class AccessiblePdfTest {

    private static final PdfDescription DESCRIPTION = new PdfDescription("Título", "Autor", null, "Vertiente", Instant.EPOCH, "es-CL");

    @Test
    void refusesAFileWithoutTags() throws IOException {
        TaggedPdf untagged = new TaggedPdf(page(false), new Tag("Document"));

        assertThatThrownBy(() -> new AccessiblePdf().finish(untagged, DESCRIPTION)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no tags");
    }

    @Test
    void refusesLinksRatherThanClaimAProfileTheyBreak() throws IOException {
        TaggedPdf linked = tagged(page(true));

        assertThatThrownBy(() -> new AccessiblePdf().finish(linked, DESCRIPTION)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Links");
    }

    @Test
    void refusesWhatIsNoPdf() {
        assertThatThrownBy(() -> new AccessiblePdf().finish(tagged(new byte[] {1, 2, 3}), DESCRIPTION))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static TaggedPdf tagged(byte[] bytes) {
        Tag root = new Tag("Document");
        root.kids.add(new Tag("P"));
        return new TaggedPdf(bytes, root);
    }

    private static byte[] page(boolean linked) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            if (linked) {
                page.getAnnotations().add(new PDAnnotationLink());
            }
            document.addPage(page);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
