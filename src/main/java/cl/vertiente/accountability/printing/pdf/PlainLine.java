package cl.vertiente.accountability.printing.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfContentByte;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.pdf.classic.ClassicChunk;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicPhrase;
import net.sf.jasperreports.pdf.common.PdfChunk;
import net.sf.jasperreports.pdf.common.PdfTextAlignment;
import net.sf.jasperreports.pdf.common.TextDirection;

/**
 * A paragraph. One of plain letters in one font that fits into its line, as nearly every cell of a table does, is written where the
 * library writes it, without being broken into lines first; every other one is left to the library. Both write the same bytes.
 */
final class PlainLine extends ClassicPhrase {

    private static final float NO_ROOM = -1;

    private final ClassicPdfProducer producer;
    private final List<Chunk> chunks = new ArrayList<>(1);

    PlainLine(ClassicPdfProducer producer) {
        super(producer, new Phrase());
        this.producer = producer;
    }

    @Override
    public void add(PdfChunk chunk) {
        super.add(chunk);
        chunks.add(((ClassicChunk) chunk).getChunk());
    }

    /** The font of all its letters when there is nothing else to them, or null. */
    Font onlyFont() {
        return chunks.size() == 1 && !chunks.get(0).hasAttributes() ? chunks.get(0).getFont() : null;
    }

    @Override
    public float go(float left, float top, float right, float bottom, float fixedLeading, float leading, PdfTextAlignment alignment,
            TextDirection direction) {
        boolean ordered = direction == TextDirection.LTR && chunks.stream().allMatch(PlainLine::isOrdered);
        if (ordered && onlyFont() != null && isPlain(onlyFont())) {
            Chunk only = chunks.get(0);
            float room = room(only, right - left);
            float baseline = top - (fixedLeading + only.getFont().getSize() * leading);
            if (room >= 0 && baseline >= bottom && isPlaced(alignment)) {
                write(only, left + indent(room, alignment), baseline);
                return baseline;
            }
        }
        // Text that runs from left to right needs no putting into that order.
        return super.go(left, top, right, bottom, fixedLeading, leading, alignment, ordered ? TextDirection.DEFAULT : direction);
    }

    private static boolean isOrdered(Chunk chunk) {
        char[] text = chunk.getContent().toCharArray();
        return !Bidi.requiresBidi(text, 0, text.length);
    }

    private static boolean isPlain(Font font) {
        return font.getBaseFont() != null && font.getSize() > 0
                && (font.getStyle() == Font.NORMAL || font.getStyle() == Font.UNDEFINED);
    }

    private static boolean isPlaced(PdfTextAlignment alignment) {
        return alignment == PdfTextAlignment.LEFT || alignment == PdfTextAlignment.RIGHT || alignment == PdfTextAlignment.CENTER;
    }

    /** What the text leaves of the width, in points; negative when it is too long, or holds what is not shown as a letter. */
    private static float room(Chunk chunk, float width) {
        String text = chunk.getContent();
        float room = width;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isISOControl(letter) || Character.isSurrogate(letter) || Character.getType(letter) == Character.FORMAT
                    || letter == Chunk.OBJECT_REPLACEMENT_CHARACTER.charAt(0)) {
                return NO_ROOM;
            }
            room -= chunk.getFont().getBaseFont().getWidthPoint(letter, chunk.getFont().getSize());
            if (room < 0) {
                return NO_ROOM;
            }
        }
        return room;
    }

    private static float indent(float room, PdfTextAlignment alignment) {
        return switch (alignment) {
            case RIGHT -> room;
            case CENTER -> room / 2;
            default -> 0;
        };
    }

    private void write(Chunk chunk, float x, float y) {
        PdfContentByte page = producer.getPdfContentByte();
        page.beginText();
        page.setTextMatrix(x, y);
        page.setFontAndSize(chunk.getFont().getBaseFont(), chunk.getFont().getSize());
        if (chunk.getFont().getColor() != null) {
            page.setColorFill(chunk.getFont().getColor());
        }
        page.showText(chunk.getContent());
        if (chunk.getFont().getColor() != null) {
            page.resetRGBColorFill();
        }
        page.endText();
    }
}
