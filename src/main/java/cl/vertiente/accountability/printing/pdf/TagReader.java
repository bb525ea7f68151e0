package cl.vertiente.accountability.printing.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads the structure tree that the exporter wrote. */
final class TagReader {

    private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();

    private TagReader(PDDocument document) {
        int index = 0;
        for (var page : document.getPages()) {
            pages.put(page.getCOSObject(), index++);
        }
    }

    /**
     * @return the root element, called {@code Document}
     * @throws IllegalArgumentException when the file is not tagged
     */
    static Tag read(PDDocument document) {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root == null) {
            throw new IllegalArgumentException("The file has no structure tree");
        }
        Tag all = new Tag("Document");
        new TagReader(document).readKids(root.getDictionaryObject(COSName.K), all, null);
        if (all.kids.size() == 1) {
            all.kids.get(0).type = "Document";
            return all.kids.get(0);
        }
        return all;
    }

    private void readKids(COSBase value, Tag parent, COSDictionary page) {
        COSBase kid = value instanceof COSObject reference ? reference.getObject() : value;
        if (kid instanceof COSArray several) {
            several.forEach(one -> readKids(one, parent, page));
        } else if (kid instanceof COSInteger id) {
            parent.marks.add(new Mark(indexOf(page), id.intValue()));
        } else if (kid instanceof COSDictionary dictionary) {
            COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
            if (dictionary.containsKey(COSName.MCID)) {
                parent.marks.add(new Mark(indexOf(own == null ? page : own), dictionary.getInt(COSName.MCID)));
            } else if (dictionary.containsKey(COSName.S)) {
                parent.kids.add(readTag(dictionary, own == null ? page : own));
            }
        }
    }

    private Tag readTag(COSDictionary dictionary, COSDictionary page) {
        Tag tag = new Tag(dictionary.getNameAsString(COSName.S));
        tag.alternative = dictionary.getString(COSName.ALT);
        COSBase attributes = dictionary.getDictionaryObject(COSName.A);
        if (attributes instanceof COSArray several && several.size() > 0) {
            attributes = several.getObject(0);
        }
        if (attributes instanceof COSDictionary spans) {
            tag.columns = Math.max(1, spans.getInt("ColSpan", 1));
            tag.rows = Math.max(1, spans.getInt("RowSpan", 1));
        }
        readKids(dictionary.getDictionaryObject(COSName.K), tag, page);
        return tag;
    }

    private int indexOf(COSDictionary page) {
        Integer index = page == null ? null : pages.get(page);
        if (index == null) {
            throw new IllegalArgumentException("Marked content without a page");
        }
        return index;
    }
}
