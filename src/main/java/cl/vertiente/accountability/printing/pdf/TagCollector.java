package cl.vertiente.accountability.printing.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;

/**
 * Takes down the exporter's tags while it draws. Only the marks go into the file: the tree is put in order first and written by
 * {@link TagWriter}, so the exporter's own would be written, read again and thrown away.
 */
final class TagCollector implements PdfStructure {

    private final ClassicPdfProducer producer;
    private final Tag root = new Tag("Document");
    private int page = -1;
    private int marks;

    TagCollector(ClassicPdfProducer producer) {
        this.producer = producer;
    }

    /** What was tagged so far. */
    Tag root() {
        return root;
    }

    private record Entry(Tag tag) implements PdfStructureEntry {

        @Override
        public void putString(String name, String value) {
            if (!name.equals("Alt")) {
                throw new UnsupportedOperationException("Tags have no " + name);
            }
            tag.alternative = value;
        }

        @Override
        public void putArray(String name) {
            // Says that others will stand in it, which they say themselves.
        }

        @Override
        public void setSpan(int columns, int rows) {
            tag.columns = Math.max(1, columns);
            tag.rows = Math.max(1, rows);
        }
    }

    @Override
    public PdfStructureEntry createAllTag(String language) {
        return new Entry(root);
    }

    @Override
    public PdfStructureEntry createTag(PdfStructureEntry parent, String name) {
        Tag tag = new Tag(name);
        ((Entry) parent).tag().kids.add(tag);
        return new Entry(tag);
    }

    @Override
    public PdfStructureEntry beginTag(PdfStructureEntry parent, String name) {
        return begin(parent, name, new PdfDictionary());
    }

    @Override
    public PdfStructureEntry beginTag(PdfStructureEntry parent, String name, String text) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.ACTUALTEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
        return begin(parent, name, properties);
    }

    private PdfStructureEntry begin(PdfStructureEntry parent, String name, PdfDictionary properties) {
        int current = producer.getPdfWriter().getPageNumber() - 1;
        if (current != page) {
            page = current;
            marks = 0;
        }
        Entry entry = (Entry) createTag(parent, name);
        entry.tag().marks.add(new Mark(page, marks));
        properties.put(PdfName.MCID, new PdfNumber(marks++));
        producer.getPdfContentByte().beginMarkedContentSequence(new PdfName(name), properties, true);
        return entry;
    }

    @Override
    public void endTag() {
        producer.getPdfContentByte().endMarkedContentSequence();
    }
}
