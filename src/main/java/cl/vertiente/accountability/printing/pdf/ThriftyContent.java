package cl.vertiente.accountability.printing.pdf;

import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ColorSpace;
import java.awt.geom.AffineTransform;
import net.sf.jasperreports.pdf.classic.ClassicPdfContent;
import net.sf.jasperreports.pdf.common.LineCapStyle;

/**
 * What is drawn on the pages, without the instructions that change nothing: the exporter turns the page by no angle before and after each
 * text, and says around each cell once more how lines end. They are a third of a page of many small cells, and each is written, read
 * again and copied.
 */
final class ThriftyContent extends ClassicPdfContent {

    private LineCapStyle cap;
    private boolean solid;

    ThriftyContent(PdfWriter writer, ColorSpace printing) {
        super(writer, printing);
    }

    /** Nothing of the page before holds on a new one. */
    void newPage() {
        cap = null;
        solid = false;
    }

    @Override
    public void transform(AffineTransform turn) {
        if (!turn.isIdentity()) {
            super.transform(turn);
        }
    }

    @Override
    public void setLineCap(LineCapStyle next) {
        if (next != cap) {
            super.setLineCap(next);
            cap = next;
        }
    }

    @Override
    public void setLineDash(float phase) {
        if (!solid) {
            super.setLineDash(phase);
            solid = phase == 0;
        }
    }

    @Override
    public void setLineDash(float on, float off, float phase) {
        super.setLineDash(on, off, phase);
        solid = false;
    }
}
