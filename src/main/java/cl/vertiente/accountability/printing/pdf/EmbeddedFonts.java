package cl.vertiente.accountability.printing.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Mends what the exporter says about its fonts: the incomplete list of characters (CIDSet, which PDF/A-2 makes optional but wants whole)
 * goes, and the random prefix of each subset becomes a numbered one, so that equal rows give equal files.
 */
final class EmbeddedFonts {

    private static final COSName CID_SET = COSName.getPDFName("CIDSet");

    private final Map<COSDictionary, String> done = new IdentityHashMap<>();

    private EmbeddedFonts() { }

    static void mend(PDDocument document) throws IOException {
        EmbeddedFonts fonts = new EmbeddedFonts();
        for (PDPage page : document.getPages()) {
            COSDictionary resources = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (resources != null) {
                for (COSName name : resources.keySet()) {
                    fonts.mend(resources.getCOSDictionary(name));
                }
            }
        }
    }

    private void mend(COSDictionary font) {
        if (done.containsKey(font)) {
            return;
        }
        String prefix = prefix(done.size());
        done.put(font, prefix);
        rename(font, COSName.BASE_FONT, prefix);
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        for (int i = 0; descendants != null && i < descendants.size(); i++) {
            COSDictionary descendant = (COSDictionary) descendants.getObject(i);
            rename(descendant, COSName.BASE_FONT, prefix);
            COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
            if (descriptor != null) {
                descriptor.removeItem(CID_SET);
                rename(descriptor, COSName.FONT_NAME, prefix);
            }
        }
    }

    private static void rename(COSDictionary owner, COSName key, String prefix) {
        String name = owner.getNameAsString(key);
        if (name != null && name.matches("[A-Z]{6}\\+.*")) {
            owner.setName(key, prefix + name.substring(6));
        }
    }

    private static String prefix(int number) {
        char[] letters = "AAAAAA".toCharArray();
        int rest = number;
        for (int i = letters.length - 1; rest > 0; i--) {
            letters[i] = (char) ('A' + rest % 26);
            rest /= 26;
        }
        return new String(letters);
    }
}
