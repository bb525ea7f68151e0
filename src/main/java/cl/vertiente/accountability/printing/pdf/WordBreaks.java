package cl.vertiente.accountability.printing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
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

    private final PDPage page;
    private final List<Object> tokens;
    private final Map<COSName, Integer> spaces = new HashMap<>();

    private WordBreaks(PDPage page, List<Object> tokens) {
        this.page = page;
        this.tokens = tokens;
    }

    /** @param tokens instructions of the page, changed in place */
    static void mend(PDPage page, List<Object> tokens) throws IOException {
        new WordBreaks(page, tokens).mend();
    }

    private void mend() throws IOException {
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
                        tokens.set(last, ended((COSString) tokens.get(last), lastFont));
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

    private COSString ended(COSString string, COSName fontName) throws IOException {
        int space = spaceOf(fontName);
        byte[] bytes = string.getBytes();
        if (space == NO_CODE || bytes.length < 2) {
            return string;
        }
        int code = (bytes[bytes.length - 2] & 0xFF) << 8 | bytes[bytes.length - 1] & 0xFF;
        String character = page.getResources().getFont(fontName).toUnicode(code);
        if (code == space || "-".equals(character) || "/".equals(character)) {
            return string;
        }
        byte[] ended = Arrays.copyOf(bytes, bytes.length + 2);
        ended[bytes.length] = (byte) (space >> 8);
        ended[bytes.length + 1] = (byte) space;
        return new COSString(ended, true);
    }

    /** Two-byte code of the space, when the subset of the font holds one. */
    private int spaceOf(COSName fontName) throws IOException {
        Integer known = spaces.get(fontName);
        if (known == null) {
            known = NO_CODE;
            PDFont font = page.getResources().getFont(fontName);
            for (int code = 1; font instanceof PDType0Font && code < 0x100 && known == NO_CODE; code++) {
                if (" ".equals(font.toUnicode(code))) {
                    known = code;
                }
            }
            spaces.put(fontName, known);
        }
        return known;
    }
}
