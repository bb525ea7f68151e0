package cl.vertiente.accountability.printing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Puts the space back that the exporter drops where a line of a paragraph ends, so that a reader of the tags does not join two words (ISO
 * 32000-1, 14.8.2.5). Nothing moves on the page. After a hyphen or a slash, where an address was broken, none is added.
 */
final class WordBreaks {

    private static final int NO_CODE = -1;

    /** Of the whole document, since its pages share their fonts. */
    private final Map<COSDictionary, Face> faces = new IdentityHashMap<>();

    /** @param space its two-byte code of the space; {@link #NO_CODE} when the subset holds none */
    private record Face(PDFont font, int space) {
    }

    /** @param tokens instructions of the page, changed in place */
    void mend(PDPage page, List<Object> tokens) throws IOException {
        List<COSBase> operands = new ArrayList<>();
        COSName font = null;
        float line = 0;
        int last = -1;
        COSName lastFont = null;
        float lastLine = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!(tokens.get(i) instanceof Operator operator)) {
                operands.add((COSBase) tokens.get(i));
                continue;
            }
            switch (operator.getName()) {
                case OperatorName.SET_FONT_AND_SIZE -> font = (COSName) operands.get(0);
                case OperatorName.SET_MATRIX -> line = ((COSNumber) operands.get(5)).floatValue();
                case OperatorName.BEGIN_MARKED_CONTENT_SEQ, OperatorName.END_MARKED_CONTENT -> last = -1;
                case OperatorName.SHOW_TEXT -> {
                    if (last >= 0 && line != lastLine) {
                        tokens.set(last, ended((COSString) tokens.get(last), face(page, lastFont)));
                    }
                    last = i - 1;
                    lastFont = font;
                    lastLine = line;
                }
                default -> { /* neither shows nor moves text */ }
            }
            operands.clear();
        }
    }

    private static COSString ended(COSString string, Face face) throws IOException {
        byte[] bytes = string.getBytes();
        if (face.space() == NO_CODE || bytes.length < 2) {
            return string;
        }
        int code = (bytes[bytes.length - 2] & 0xFF) << 8 | bytes[bytes.length - 1] & 0xFF;
        String character = face.font().toUnicode(code);
        if (code == face.space() || "-".equals(character) || "/".equals(character)) {
            return string;
        }
        byte[] ended = Arrays.copyOf(bytes, bytes.length + 2);
        ended[bytes.length] = (byte) (face.space() >> 8);
        ended[bytes.length + 1] = (byte) face.space();
        return new COSString(ended, true);
    }

    private Face face(PDPage page, COSName name) throws IOException {
        COSDictionary dictionary = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT).getCOSDictionary(name);
        Face known = faces.get(dictionary);
        if (known == null) {
            PDFont font = page.getResources().getFont(name);
            known = new Face(font, spaceOf(font));
            faces.put(dictionary, known);
        }
        return known;
    }

    private static int spaceOf(PDFont font) throws IOException {
        for (int code = 1; font instanceof PDType0Font && code < 0x100; code++) {
            if (" ".equals(font.toUnicode(code))) {
                return code;
            }
        }
        return NO_CODE;
    }
}
