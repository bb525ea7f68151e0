package cl.vertiente.accountability.printing.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.PdfStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.fill.JRTemplateElement;
import net.sf.jasperreports.engine.fill.JRTemplatePrintText;
import net.sf.jasperreports.pdf.AbstractPdfTextRenderer;
import net.sf.jasperreports.pdf.SimplePdfTextRenderer;
import net.sf.jasperreports.pdf.classic.ClassicImage;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicTextChunk;
import net.sf.jasperreports.pdf.common.PdfContent;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfImage;
import net.sf.jasperreports.pdf.common.PdfPhrase;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;

/**
 * The library's way into the file, without what a report of many small cells pays for each of them and needs once or never: finding out
 * its font, breaking it into lines, saying again what holds already, and writing the tree of tags, which {@link TagWriter} does later.
 * Pages are not compressed, since {@link AccessiblePdf} writes them again.
 */
final class ThriftyProducer extends ClassicPdfProducer {

    private final TagCollector tags = new TagCollector(this);
    /** By the template of a text, which all cells of a column share: the same object is the same look. */
    private final Map<JRTemplateElement, Look> looks = new IdentityHashMap<>();
    private ThriftyContent content;
    private JRTemplateElement template;
    private Locale locale;

    ThriftyProducer(PdfProducerContext context) {
        super(context);
    }

    private record Look(Font font, Locale locale) {
    }

    /** This text is drawn now. One with marks within it, or that leads elsewhere, is left to the library. */
    void begin(JRPrintText text, Locale language) {
        boolean plain = text instanceof JRTemplatePrintText && JRCommonText.MARKUP_NONE.equals(text.getMarkup())
                && text.getLinkType() == null && text.getAnchorName() == null;
        template = plain ? ((JRTemplatePrintText) text).getTemplate() : null;
        locale = language;
    }

    /** It is drawn. */
    void end() {
        template = null;
    }

    /** Whether a text with the same look was drawn before, and all of it in one font and nothing else. */
    boolean isKnown() {
        Look look = template == null ? null : looks.get(template);
        return look != null && look.locale().equals(locale);
    }

    /** Adds letters of a look that is known. */
    void add(String letters, PdfPhrase phrase) {
        Font font = looks.get(template).font();
        phrase.add(new ClassicTextChunk(this, new Chunk(letters, font), font));
    }

    /** What was drawn of the text. */
    void learn(PlainLine line) {
        Font font = line.onlyFont();
        if (template != null && font != null) {
            looks.put(template, new Look(font, locale));
        }
    }

    @Override
    public AbstractPdfTextRenderer getTextRenderer(PdfTextRendererContext text) {
        AbstractPdfTextRenderer renderer = super.getTextRenderer(text);
        return isKnown() && renderer.getClass() == SimplePdfTextRenderer.class
                ? new KnownTextRenderer(getContext().getJasperReportsContext(), text) : renderer;
    }

    @Override
    public PdfPhrase createPhrase() {
        return new PlainLine(this);
    }

    @Override
    public PdfImage createImage(byte[] data, boolean verify) throws IOException, JRException {
        return DotImage.is(data) ? new ClassicImage(DotImage.of(data)) : super.createImage(data, verify);
    }

    @Override
    public PdfDocumentWriter createWriter(OutputStream out) throws JRException {
        PdfDocumentWriter writer = super.createWriter(out);
        getPdfWriter().setCompressionLevel(PdfStream.NO_COMPRESSION);
        return writer;
    }

    @Override
    public PdfContent createPdfContent() {
        super.createPdfContent();
        content = new ThriftyContent(getPdfWriter(), getContext().getCMYKColorSpace());
        return content;
    }

    @Override
    public PdfContent getPdfContent() {
        return content;
    }

    @Override
    public void newPage() {
        super.newPage();
        content.newPage();
    }

    @Override
    public void setTagged() {
        // The file gets its tree later.
    }

    @Override
    public PdfStructure getPdfStructure() {
        return tags;
    }

    /** What was tagged so far. */
    Tag root() {
        return tags.root();
    }
}
