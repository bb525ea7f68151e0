package cl.vertiente.diagnosis.water.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A sum of results each divided by its limit, as NCh 409/1 asks for nitrate with nitrite and for trihalomethanes. Compared without
 * rounding; rounded only to be shown.
 *
 * @param complete every part was measured
 */
record RatioSum(List<Part> parts, boolean complete) {

    /** A result and the limit by which it is divided. */
    record Part(Qualifier qualifier, BigDecimal number, BigDecimal limit) {
    }

    /** The sum of the numbers as they are written, that of {@code <} counted whole. */
    BigDecimal shown() {
        return parts.stream().map(part -> part.number().divide(part.limit(), MathContext.DECIMAL64))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@code <} when all parts are below their detection limits, {@code >} when one is above what could be measured. */
    Qualifier qualifier() {
        return parts.stream().anyMatch(part -> part.qualifier() == Qualifier.MORE) ? Qualifier.MORE
                : parts.stream().allMatch(part -> part.qualifier() == Qualifier.LESS) ? Qualifier.LESS : Qualifier.EQUAL;
    }

    /** Above for certain: what is below a detection limit counted as nothing. */
    boolean isAbove(BigDecimal highest) {
        boolean open = qualifier() == Qualifier.MORE;
        int compared = compare(parts.stream().filter(part -> part.qualifier() != Qualifier.LESS).toList(), highest);
        return compared > 0 || open && compared == 0;
    }

    /** Within for certain: what is below a detection limit counted as if it were all there. */
    boolean isWithin(BigDecimal highest) {
        return complete && qualifier() != Qualifier.MORE && compare(parts, highest) <= 0;
    }

    /** The sum against a number, multiplied by all limits, so that nothing is divided. */
    private static int compare(List<Part> parts, BigDecimal highest) {
        var all = parts.stream().map(Part::limit).reduce(BigDecimal.ONE, BigDecimal::multiply);
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            var product = parts.get(i).number();
            for (int j = 0; j < parts.size(); j++) {
                product = i == j ? product : product.multiply(parts.get(j).limit());
            }
            sum = sum.add(product);
        }
        return sum.compareTo(highest.multiply(all));
    }
}
