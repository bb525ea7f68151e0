package cl.vertiente.accountability.printing.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPropertiesMap;
import net.sf.jasperreports.engine.export.PdfConstants;
import net.sf.jasperreports.engine.fill.JRTemplateElement;
import net.sf.jasperreports.engine.fill.JRTemplatePrintElement;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;

/**
 * The tags around an element. The library asks each for all twenty that it could have, when it begins and when it ends; here the cells of
 * a column are asked once, by the template that they share. What is more than one cell of a table is left to the library.
 */
final class ThriftyTags extends JRPdfExporterTagHelper {

    private static final List<String> CELLS = List.of(PdfConstants.PROPERTY_TAG_TD, PdfConstants.PROPERTY_TAG_TH);
    private static final String OTHER = "other";
    private static final String NONE = "none";

    private final Map<JRTemplateElement, String> known = new IdentityHashMap<>();

    ThriftyTags(JRPdfExporter exporter) {
        super(exporter);
    }

    /** The only property that makes the element a plain cell, or one of the two words above. */
    private String kind(JRPrintElement element) {
        boolean shared = element instanceof JRTemplatePrintElement && !element.getPropertiesMap().hasOwnProperties();
        return shared ? known.computeIfAbsent(((JRTemplatePrintElement) element).getTemplate(),
                template -> kind(template.getPropertiesMap())) : OTHER;
    }

    private static String kind(JRPropertiesMap properties) {
        List<String> tags = new ArrayList<>();
        for (String name : properties.getPropertyNames()) {
            if (!name.startsWith("net.sf.jasperreports.export.pdf.tag.")) {
                return OTHER;
            }
            tags.add(name);
        }
        if (tags.isEmpty()) {
            return NONE;
        }
        String only = tags.get(0);
        return tags.size() == 1 && CELLS.contains(only) && PdfConstants.TAG_FULL.equals(properties.getProperty(only)) ? only : OTHER;
    }

    @Override
    protected void createStartTags(JRPrintElement element) {
        switch (kind(element)) {
            case NONE -> { /* it is in no tag of its own */ }
            case PdfConstants.PROPERTY_TAG_TD -> createTdStartTag(element);
            case PdfConstants.PROPERTY_TAG_TH -> createThStartTag(element);
            default -> super.createStartTags(element);
        }
    }

    @Override
    protected void createEndTags(JRPrintElement element) {
        switch (kind(element)) {
            case NONE -> { /* nothing was begun */ }
            case PdfConstants.PROPERTY_TAG_TD, PdfConstants.PROPERTY_TAG_TH -> createEndTag(element, kind(element));
            default -> super.createEndTags(element);
        }
    }

    @Override
    protected void createSpanTags(JRPrintElement element, PdfStructureEntry cell) {
        if (kind(element).equals(OTHER)) {
            super.createSpanTags(element, cell);
        }
    }
}
