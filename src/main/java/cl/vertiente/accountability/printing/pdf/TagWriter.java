package cl.vertiente.accountability.printing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Writes the ordered tree in place of the exporter's, with the number tree that leads from content back to its element. */
final class TagWriter {

    private static final COSName TABLE = COSName.getPDFName("Table");
    private static final COSName LAYOUT = COSName.getPDFName("Layout");

    private final PDDocument document;
    private final Function<Mark, PDRectangle> boxes;
    private final List<COSDictionary> pages = new ArrayList<>();
    private final List<COSArray> owners = new ArrayList<>();

    private TagWriter(PDDocument document, Function<Mark, PDRectangle> boxes) {
        this.document = document;
        this.boxes = boxes;
        document.getPages().forEach(page -> {
            pages.add(page.getCOSObject());
            owners.add(new COSArray());
        });
    }

    /** @param boxes where each picture stands on its page, for the bounding box of its Figure */
    static void write(PDDocument document, Tag root, Function<Mark, PDRectangle> boxes) {
        new TagWriter(document, boxes).writeRoot(root);
    }

    private void writeRoot(Tag root) {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        COSArray kids = new COSArray();
        kids.add(element(root, tree));
        tree.setItem(COSName.K, kids);
        tree.setItem(COSName.PARENT_TREE, parentTree());
        tree.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size());
        document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, tree);
    }

    private COSDictionary element(Tag tag, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        element.setName(COSName.S, tag.type);
        element.setItem(COSName.P, parent);
        if (tag.alternative != null) {
            element.setString(COSName.ALT, tag.alternative);
        }
        COSDictionary attributes = attributes(tag);
        if (attributes != null) {
            element.setItem(COSName.A, attributes);
        }
        List<COSBase> kids = new ArrayList<>(tag.marks.size() + tag.kids.size());
        tag.marks.forEach(mark -> kids.add(content(mark, tag.marks.get(0).page(), element)));
        tag.kids.forEach(kid -> kids.add(element(kid, element)));
        if (!kids.isEmpty()) {
            element.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : new COSArray(kids));
        }
        return element;
    }

    private COSBase content(Mark mark, int firstPage, COSDictionary owner) {
        COSArray entries = owners.get(mark.page());
        while (entries.size() <= mark.id()) {
            entries.add(COSNull.NULL);
        }
        entries.set(mark.id(), owner);
        owner.setItem(COSName.PG, pages.get(firstPage));
        if (mark.page() == firstPage) {
            return COSInteger.get(mark.id());
        }
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "MCR");
        reference.setItem(COSName.PG, pages.get(mark.page()));
        reference.setInt(COSName.MCID, mark.id());
        return reference;
    }

    private COSDictionary attributes(Tag tag) {
        boolean cell = tag.is("TH") || tag.is("TD");
        if (!(cell && (tag.scope != null || tag.columns > 1 || tag.rows > 1)) && !tag.is("Figure")) {
            return null;
        }
        COSDictionary attributes = new COSDictionary();
        if (cell) {
            if (tag.scope != null) {
                attributes.setName("Scope", tag.scope);
            }
            if (tag.columns > 1) {
                attributes.setInt("ColSpan", tag.columns);
            }
            if (tag.rows > 1) {
                attributes.setInt("RowSpan", tag.rows);
            }
            attributes.setItem(COSName.O, TABLE);
            return attributes;
        }
        PDRectangle box = !tag.marks.isEmpty() ? boxes.apply(tag.marks.get(0)) : null;
        if (box == null) {
            return null;
        }
        attributes.setItem(COSName.O, LAYOUT);
        attributes.setName("Placement", "Block");
        COSArray corners = new COSArray();
        for (float value : new float[] {box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY()}) {
            corners.add(new COSFloat(value));
        }
        attributes.setItem(COSName.BBOX, corners);
        return attributes;
    }

    private COSDictionary parentTree() {
        COSArray numbers = new COSArray();
        for (int page = 0; page < pages.size(); page++) {
            pages.get(page).setInt(COSName.STRUCT_PARENTS, page);
            pages.get(page).setName("Tabs", "S");
            numbers.add(COSInteger.get(page));
            numbers.add(owners.get(page));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }
}
