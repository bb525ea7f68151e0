package cl.vertiente.accountability.printing.pdf;

import java.awt.geom.Rectangle2D;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.util.Matrix;

/** The drawing instructions of one page: what is drawn where, and the same again with every piece either tagged or an artifact. */
final class PageContent {

    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private static final int BUFFER = 1 << 16;

    /** What an instruction is to a piece of drawing that belongs to no tag. */
    private enum Piece {
        STARTS, ENDS, SINGLE, NEITHER;

        static Piece of(String operator) {
            return switch (operator) {
                case "m", "re" -> STARTS;
                case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n" -> ENDS;
                case "Do", "sh", "BI" -> SINGLE;
                default -> NEITHER;
            };
        }
    }

    private final PDPage page;
    private final int index;
    private final List<Object> tokens;

    PageContent(PDPage page, int index, WordBreaks breaks) throws IOException {
        this.page = page;
        this.index = index;
        try (InputStream drawn = page.getContents()) {
            this.tokens = new PDFStreamParser(drawn.readAllBytes()).parse();
        }
        breaks.mend(page, tokens);
    }

    /** Collects of each marked piece the shown strings, the left edge of the first one and the place of its picture. */
    void survey(Map<Mark, String> texts, Map<Mark, Float> lefts, Map<Mark, PDRectangle> boxes) {
        Deque<Matrix> states = new ArrayDeque<>();
        Matrix matrix = new Matrix();
        Mark open = null;
        float left = 0;
        List<COSBase> operands = new ArrayList<>();
        for (Object token : tokens) {
            if (!(token instanceof Operator operator)) {
                operands.add((COSBase) token);
                continue;
            }
            switch (operator.getName()) {
                case OperatorName.SAVE -> states.push(matrix);
                case OperatorName.RESTORE -> matrix = states.pop();
                case OperatorName.CONCAT -> matrix = Matrix.concatenate(matrix, matrixOf(operands));
                case OperatorName.SET_MATRIX -> left = ((COSNumber) operands.get(4)).floatValue();
                case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> open = markOf(operands);
                case OperatorName.END_MARKED_CONTENT -> open = null;
                case OperatorName.SHOW_TEXT, OperatorName.SHOW_TEXT_ADJUSTED -> {
                    if (open != null) {
                        texts.merge(open, shown(operands.get(0)), String::concat);
                        lefts.putIfAbsent(open, left);
                    }
                }
                case OperatorName.DRAW_OBJECT -> {
                    if (open != null) {
                        boxes.merge(open, unitSquare(matrix), PageContent::union);
                    }
                }
                default -> { /* draws nothing that is asked for here */ }
            }
            operands.clear();
        }
    }

    /**
     * Writes the page again: artifacts marked as such, tagged pieces under the name of their element, what lies outside both wrapped.
     *
     * @param types name of the element of each piece that stays in the tree
     */
    void rewrite(PDDocument document, Map<Mark, String> types) throws IOException {
        List<Object> result = new ArrayList<>(tokens.size() + 64);
        List<COSBase> operands = new ArrayList<>();
        int depth = 0;
        boolean wrapping = false;
        for (Object token : tokens) {
            if (!(token instanceof Operator operator)) {
                operands.add((COSBase) token);
                continue;
            }
            String name = operator.getName();
            if (name.equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)) {
                nameContent(operands, types);
            }
            Piece piece = depth == 0 || wrapping ? Piece.of(name) : Piece.NEITHER;
            if (depth == 0 && !wrapping && (piece == Piece.STARTS || piece == Piece.SINGLE)) {
                result.add(ARTIFACT);
                result.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT));
                wrapping = true;
            }
            result.addAll(operands);
            result.add(operator);
            operands.clear();
            if (name.equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ) || name.equals(OperatorName.BEGIN_MARKED_CONTENT)) {
                depth++;
            } else if (name.equals(OperatorName.END_MARKED_CONTENT)) {
                depth--;
            }
            if (wrapping && (piece == Piece.ENDS || piece == Piece.SINGLE)) {
                result.add(Operator.getOperator(OperatorName.END_MARKED_CONTENT));
                wrapping = false;
            }
        }
        PDStream stream = new PDStream(document);
        try (OutputStream out = new BufferedOutputStream(stream.createOutputStream(COSName.FLATE_DECODE), BUFFER)) {
            new ContentStreamWriter(out).writeTokens(result);
        }
        page.setContents(stream);
    }

    private void nameContent(List<COSBase> operands, Map<Mark, String> types) {
        Mark mark = markOf(operands);
        if (mark == null) {
            return;
        }
        String type = types.get(mark);
        if (type == null) {
            COSDictionary pagination = new COSDictionary();
            pagination.setName(COSName.TYPE, "Pagination");
            operands.set(0, ARTIFACT);
            operands.set(1, pagination);
        } else {
            operands.set(0, COSName.getPDFName(type));
        }
    }

    private Mark markOf(List<COSBase> operands) {
        boolean marked = operands.size() == 2 && operands.get(1) instanceof COSDictionary properties
                && properties.containsKey(COSName.MCID);
        return marked ? new Mark(index, ((COSDictionary) operands.get(1)).getInt(COSName.MCID)) : null;
    }

    private static String shown(COSBase operand) {
        StringBuilder text = new StringBuilder();
        if (operand instanceof COSString string) {
            text.append(string.toHexString());
        } else if (operand instanceof COSArray parts) {
            parts.forEach(part -> text.append(part instanceof COSString string ? string.toHexString() : ""));
        }
        return text.toString();
    }

    private static Matrix matrixOf(List<COSBase> operands) {
        float[] v = new float[6];
        for (int i = 0; i < v.length; i++) {
            v[i] = ((COSNumber) operands.get(i)).floatValue();
        }
        return new Matrix(v[0], v[1], v[2], v[3], v[4], v[5]);
    }

    private static PDRectangle union(PDRectangle one, PDRectangle other) {
        float left = Math.min(one.getLowerLeftX(), other.getLowerLeftX());
        float bottom = Math.min(one.getLowerLeftY(), other.getLowerLeftY());
        return new PDRectangle(left, bottom, Math.max(one.getUpperRightX(), other.getUpperRightX()) - left,
                Math.max(one.getUpperRightY(), other.getUpperRightY()) - bottom);
    }

    private static PDRectangle unitSquare(Matrix matrix) {
        Rectangle2D box = matrix.createAffineTransform().createTransformedShape(new Rectangle2D.Float(0, 0, 1, 1)).getBounds2D();
        return new PDRectangle((float) box.getX(), (float) box.getY(), (float) box.getWidth(), (float) box.getHeight());
    }
}
