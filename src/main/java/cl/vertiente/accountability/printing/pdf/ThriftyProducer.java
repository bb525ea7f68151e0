package cl.vertiente.accountability.printing.pdf;

import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import java.text.AttributedCharacterIterator.Attribute;
import java.text.Bidi;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicPhrase;
import net.sf.jasperreports.pdf.common.PdfPhrase;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfTextAlignment;
import net.sf.jasperreports.pdf.common.TextDirection;

/**
 * The library's way into the file, without what a report of many small cells pays for each of them and needs once or never: looking its
 * font up, putting text that runs from left to right into that order, and writing the tree of tags, which {@link TagWriter} does later.
 */
final class ThriftyProducer extends ClassicPdfProducer {

    private final TagCollector tags = new TagCollector(this);
    private final Map<Face, Font> fonts = new HashMap<>();

    ThriftyProducer(PdfProducerContext context) {
        super(context);
    }

    /** All that a font is chosen by. */
    private record Face(Map<Attribute, Object> attributes, Locale locale) {
    }

    private static final class Line extends ClassicPhrase {

        private final Phrase phrase;

        Line(ClassicPdfProducer producer, Phrase phrase) {
            super(producer, phrase);
            this.phrase = phrase;
        }

        @Override
        public float go(float llx, float lly, float urx, float ury, float fixedLeading, float multipliedLeading,
                PdfTextAlignment alignment, TextDirection direction) {
            char[] text = phrase.getContent().toCharArray();
            boolean ordered = direction == TextDirection.LTR && !Bidi.requiresBidi(text, 0, text.length);
            return super.go(llx, lly, urx, ury, fixedLeading, multipliedLeading, alignment, ordered ? TextDirection.DEFAULT : direction);
        }
    }

    @Override
    public PdfPhrase createPhrase() {
        return new Line(this, new Phrase());
    }

    @Override
    public Font getFont(Map<Attribute, Object> attributes, Locale locale) {
        return fonts.computeIfAbsent(new Face(new HashMap<>(attributes), locale), face -> super.getFont(attributes, locale));
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
