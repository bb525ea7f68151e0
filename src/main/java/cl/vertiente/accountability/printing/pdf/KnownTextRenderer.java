package cl.vertiente.accountability.printing.pdf;

import java.text.AttributedString;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.pdf.SimplePdfTextRenderer;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;

/** Draws a text whose look {@link ThriftyProducer} knows already: nobody asks its letters for it again. */
final class KnownTextRenderer extends SimplePdfTextRenderer {

    KnownTextRenderer(JasperReportsContext library, PdfTextRendererContext text) {
        super(library, text);
    }

    @Override
    protected AttributedString getAttributedString() {
        return new AttributedString(allText);
    }
}
