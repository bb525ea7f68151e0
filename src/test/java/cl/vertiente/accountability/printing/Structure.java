package cl.vertiente.accountability.printing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The structure tree of a PDF as a person with a screen reader meets it: elements in order with their text. */
final class Structure {

    /** An element with what is below it. */
    record Element(String type, String text, String alternative, String scope, int columns, List<Element> kids) {

        /** This element and all below it of a type, in order. */
        List<Element> all(String wanted) {
            List<Element> found = new ArrayList<>();
            if (type.equals(wanted)) {
                found.add(this);
            }
            kids.forEach(kid -> found.addAll(kid.all(wanted)));
            return found;
        }

        /** Text of this element and all below it. */
        String fullText() {
            StringBuilder full = new StringBuilder(text);
            kids.forEach(kid -> full.append(full.isEmpty() ? "" : " / ").append(kid.fullText()));
            return full.toString();
        }
    }

    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();

    private Structure(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> byId = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> collect(content, byId));
            texts.put(page.getCOSObject(), byId);
        }
    }

    static Element of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
            return new Structure(document).element((PDStructureElement) root.getKids().get(0));
        }
    }

    /** One line for each heading, paragraph, picture and table row. */
    static String print(Element element) {
        StringBuilder out = new StringBuilder();
        print(element, out);
        return out.toString();
    }

    private static void print(Element element, StringBuilder out) {
        switch (element.type()) {
            case "Document" -> element.kids().forEach(kid -> print(kid, out));
            case "Table" -> {
                out.append("Table\n");
                element.kids().forEach(row -> print(row, out));
            }
            case "TR" -> {
                out.append("   ");
                element.kids().forEach(cell -> out.append(cell.type().equals("TH") ? " | *" : " | ").append(cell.fullText()));
                out.append('\n');
            }
            case "Figure" -> out.append("Figure  [").append(element.alternative()).append("]\n");
            default -> out.append(element.type().startsWith("H") ? "\n" : "").append(element.type()).append("  ")
                    .append(element.fullText()).append('\n');
        }
    }

    private Element element(PDStructureElement node) {
        StringBuilder text = new StringBuilder();
        List<Element> kids = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement below) {
                kids.add(element(below));
            } else if (kid instanceof Integer id) {
                text.append(texts.get(node.getPage().getCOSObject()).getOrDefault(id, ""));
            }
        }
        COSDictionary attributes = node.getCOSObject().getCOSDictionary(COSName.A);
        String scope = attributes == null ? null : attributes.getNameAsString("Scope");
        int columns = attributes == null ? 1 : attributes.getInt("ColSpan", 1);
        return new Element(node.getStructureType(), text.toString(), node.getAlternateDescription(), scope, columns, kids);
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> byId) {
        StringBuilder text = new StringBuilder();
        for (Object piece : content.getContents()) {
            if (piece instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (piece instanceof PDMarkedContent below) {
                collect(below, byId);
            }
        }
        if (content.getMCID() >= 0) {
            byId.put(content.getMCID(), text.toString());
        }
    }
}
