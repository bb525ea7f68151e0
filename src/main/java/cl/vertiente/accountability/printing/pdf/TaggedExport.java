package cl.vertiente.accountability.printing.pdf;

import java.io.ByteArrayOutputStream;
import java.text.AttributedString;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.common.PdfPhrase;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.type.PdfVersionEnum;

/** The library's export, but for the tree of tags: that goes to {@link AccessiblePdf} without the way through the file. */
public final class TaggedExport {

    private TaggedExport() {
    }

    /** @throws JRException when a font or picture is missing */
    public static TaggedPdf of(JasperReportsContext context, JasperPrint filled, PdfDescription description) throws JRException {
        SimplePdfExporterConfiguration settings = new SimplePdfExporterConfiguration();
        settings.setTagged(true);
        settings.setTagLanguage(description.language());
        settings.setMetadataTitle(description.title());
        settings.setDisplayMetadataTitle(true);
        settings.setPdfVersion(PdfVersionEnum.VERSION_1_7);
        settings.setCompressed(false);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Exporter exporter = new Exporter(context);
        exporter.setExporterInput(new SimpleExporterInput(filled));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.setConfiguration(settings);
        exporter.exportReport();
        return new TaggedPdf(bytes.toByteArray(), exporter.producer.root());
    }

    private static final class Exporter extends JRPdfExporter {

        private ThriftyProducer producer;

        private Exporter(JasperReportsContext context) {
            super(context);
            tagHelper = new ThriftyTags(this);
        }

        @Override
        protected PdfProducer createPdfProducer() {
            producer = new ThriftyProducer(createPdfProducerContext());
            return producer;
        }

        @Override
        public void exportText(JRPrintText text) {
            producer.begin(text, getTextLocale(text));
            super.exportText(text);
            producer.end();
        }

        @Override
        protected void getPhrase(AttributedString attributed, int from, int to, String letters, JRPrintText text, PdfPhrase phrase) {
            if (producer.isKnown()) {
                producer.add(letters.substring(from, to), phrase);
            } else {
                super.getPhrase(attributed, from, to, letters, text, phrase);
                producer.learn((PlainLine) phrase);
            }
        }
    }
}
