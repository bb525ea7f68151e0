package cl.vertiente.accountability.printing.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * One pass over a marked PDF of JasperReports that makes it PDF/A-2a and PDF/UA-1 in one file (the exporter alone reaches neither).
 *
 * <p>What the report must do: tag headings ({@code h1} to {@code h6}), rows and cells ({@code tr}, {@code th}, {@code td}; no {@code table}
 * is needed), give each meaningful picture a tooltip (its alternative text; a picture without one is decoration), tag what repeats on every
 * page as {@code reference}, and use embedded fonts only. Links are not supported and refused.</p>
 *
 * <p>Equal input gives equal bytes, provided that the description is equal. Thread-safe.</p>
 */
public final class AccessiblePdf {

    /**
     * Finishes the file.
     *
     * @param tagged what {@link TaggedExport} gave; its tags are put in order, so it cannot be finished twice
     * @throws IllegalArgumentException when the file is not tagged or has links
     * @throws UncheckedIOException when it cannot be read
     */
    public byte[] finish(TaggedPdf tagged, PdfDescription description) {
        if (tagged.tags().kids.isEmpty()) {
            throw new IllegalArgumentException("The file has no tags");
        }
        // Strictly: the file comes from the exporter, and looking each of its objects up in advance would only repair what is not broken.
        try (PDDocument document = new PDFParser(new RandomAccessReadBuffer(tagged.bytes())).parse(false)) {
            refuseAnnotations(document);
            retag(document, tagged.tags());
            EmbeddedFonts.mend(document);
            ArchiveMetadata.write(document, description);
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.setDocumentId(description.created().getEpochSecond());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(tagged.bytes().length);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Finishing the PDF", e);
        }
    }

    /** Pages are read and written side by side, each by itself; what they share is asked for in between. */
    private static void retag(PDDocument document, Tag root) throws IOException {
        List<PageContent> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            pages.add(new PageContent(page));
        }
        pages.parallelStream().forEach(PageContent::survey);
        WordBreaks breaks = new WordBreaks();
        for (PageContent page : pages) {
            page.mend(breaks);
        }
        TagRules.apply(root, new DrawnPages(pages));
        root.eachTag(tag -> tag.marks.forEach(mark -> pages.get(mark.page()).name(mark.id(), tag.type)));
        pages.forEach(page -> page.replaceBy(new PDStream(document)));
        CompletableFuture<Void> rewritten = CompletableFuture.runAsync(() -> pages.parallelStream().forEach(PageContent::rewrite));
        TagWriter.write(document, root, mark -> pages.get(mark.page()).boxes().get(mark.id()));
        rewritten.join();
    }

    private record DrawnPages(List<PageContent> pages) implements Drawn {

        @Override
        public String text(Mark mark) {
            return pages.get(mark.page()).text(mark.id());
        }

        @Override
        public boolean isEmpty(Mark mark) {
            return pages.get(mark.page()).isEmpty(mark.id());
        }

        @Override
        public float left(Mark mark) {
            return pages.get(mark.page()).left(mark.id());
        }
    }

    private static void refuseAnnotations(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            if (!page.getAnnotations().isEmpty()) {
                throw new IllegalArgumentException("Links and other annotations are not supported");
            }
        }
    }
}
