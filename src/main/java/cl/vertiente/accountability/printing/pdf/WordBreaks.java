package cl.vertiente.accountability.printing.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
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

    /**
     * Of one piece.
     *
     * @param begin instruction that begins it
     * @param end instruction that ends it
     * @param edits to which the spaces that are missing are added
     */
    void mend(PDPage page, Instructions drawn, int begin, int end, List<Edit> edits) throws IOException {
        String font = null;
        float line = 0;
        int last = -1;
        String lastFont = null;
        float lastLine = 0;
        for (int i = begin; i < end; i++) {
            switch (drawn.operator(i)) {
                case OperatorName.SET_FONT_AND_SIZE -> font = drawn.operands(i).substring(1).split("\\s")[0];
                case OperatorName.SET_MATRIX -> line = drawn.number(i, 5);
                case OperatorName.SHOW_TEXT -> {
                    if (last >= 0 && line != lastLine) {
                        end(drawn, last, face(page, COSName.getPDFName(lastFont)), edits);
                    }
                    last = i;
                    lastFont = font;
                    lastLine = line;
                }
                default -> { /* neither shows nor moves text */ }
            }
        }
    }

    private static void end(Instructions drawn, int shown, Face face, List<Edit> edits) throws IOException {
        byte[] bytes = string(drawn, shown).getBytes();
        if (face.space() == NO_CODE || bytes.length < 2) {
            return;
        }
        int code = (bytes[bytes.length - 2] & 0xFF) << 8 | bytes[bytes.length - 1] & 0xFF;
        String character = face.font().toUnicode(code);
        if (code == face.space() || "-".equals(character) || "/".equals(character)) {
            return;
        }
        int close = drawn.operatorAt(shown) - 1;
        while (drawn.bytes()[close] != ')') {
            close--;
        }
        edits.add(new Edit(close, close, String.format(Locale.ROOT, "\\%03o\\%03o", face.space() >> 8, face.space() & 0xFF)
                .getBytes(StandardCharsets.US_ASCII)));
    }

    private static COSString string(Instructions drawn, int shown) throws IOException {
        byte[] instruction = Arrays.copyOfRange(drawn.bytes(), drawn.from(shown), drawn.to(shown));
        return (COSString) new PDFStreamParser(instruction).parse().get(0);
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
