package cl.vertiente.portfolio.boundary;

import java.util.ArrayList;
import java.util.List;

/**
 * A bar for each figure: what is proven, and beside it what is not. Lengths are those of the amounts.
 *
 * @param height of the drawing, which is {@link #WIDTH} wide
 */
public record MultiplierBars(int height, List<Bar> bars) {

    public static final int WIDTH = 480;

    private static final int EACH = 64;

    /** @param top of its words; the bar lies below them */
    public record Bar(MultiplierPage.Line line, int top, int evidenced, int unsupported) {

        public int below() {
            return top + 10;
        }
    }

    static MultiplierBars of(List<MultiplierPage.Line> lines) {
        var most = Math.max(1, lines.stream().mapToDouble(line -> line.proven() + line.unproven()).max().orElse(1));
        var bars = new ArrayList<Bar>();
        for (var line : lines) {
            bars.add(new Bar(line, EACH * bars.size() + 24, length(line.proven(), most),
                    length(line.unproven(), most)));
        }
        return new MultiplierBars(EACH * lines.size() + 8, bars);
    }

    private static int length(double amount, double most) {
        return (int) (WIDTH * amount / most);
    }
}
