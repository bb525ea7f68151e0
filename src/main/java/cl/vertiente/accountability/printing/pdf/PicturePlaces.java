package cl.vertiente.accountability.printing.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Where pictures stand on a page, for the bounding box of their Figure: follows the coordinates from instruction to instruction. */
final class PicturePlaces {

    private static final String NOTHING_MOVES = "1 0 0 1 0 0";

    private final Deque<Matrix> states = new ArrayDeque<>();
    private final Map<Integer, PDRectangle> boxes = new HashMap<>();
    private Matrix matrix = new Matrix();

    /** @param mark number of the piece in which the instruction stands; negative outside of all */
    void see(Instructions drawn, int instruction, int mark) {
        switch (drawn.operator(instruction)) {
            case OperatorName.SAVE -> states.push(matrix);
            case OperatorName.RESTORE -> matrix = states.pop();
            case OperatorName.CONCAT -> move(drawn.operands(instruction));
            case OperatorName.DRAW_OBJECT -> {
                if (mark >= 0) {
                    boxes.merge(mark, unitSquare(), PicturePlaces::union);
                }
            }
            default -> { /* neither moves nor draws */ }
        }
    }

    Map<Integer, PDRectangle> boxes() {
        return boxes;
    }

    private void move(String operands) {
        if (operands.equals(NOTHING_MOVES)) {
            return;
        }
        String[] numbers = operands.split("\\s+");
        float[] v = new float[6];
        for (int i = 0; i < v.length; i++) {
            v[i] = Float.parseFloat(numbers[i]);
        }
        matrix = Matrix.concatenate(matrix, new Matrix(v[0], v[1], v[2], v[3], v[4], v[5]));
    }

    private PDRectangle unitSquare() {
        Rectangle2D box = matrix.createAffineTransform().createTransformedShape(new Rectangle2D.Float(0, 0, 1, 1)).getBounds2D();
        return new PDRectangle((float) box.getX(), (float) box.getY(), (float) box.getWidth(), (float) box.getHeight());
    }

    private static PDRectangle union(PDRectangle one, PDRectangle other) {
        float left = Math.min(one.getLowerLeftX(), other.getLowerLeftX());
        float bottom = Math.min(one.getLowerLeftY(), other.getLowerLeftY());
        return new PDRectangle(left, bottom, Math.max(one.getUpperRightX(), other.getUpperRightX()) - left,
                Math.max(one.getUpperRightY(), other.getUpperRightY()) - bottom);
    }
}
