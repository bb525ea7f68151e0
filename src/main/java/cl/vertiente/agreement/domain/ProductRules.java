package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Faults;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * What the products of an agreement must hold together: each has a code of its own, something to count and a term within the
 * agreement, and the weights of each component add up to a hundred, or its progress could not be told.
 */
public record ProductRules(LocalDate start, LocalDate end) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** @param at where the products stand in the request */
    public void check(List<ProductContent> products, String at, Faults faults) {
        var codes = new HashSet<String>();
        var ids = new HashSet<>();
        for (int i = 0; i < products.size(); i++) {
            var product = products.get(i);
            one(product, at + "/" + i, faults);
            faults.when(!codes.add(bare(product)), "agreement.product.code-twice", at + "/" + i + "/code", product.code());
            faults.when(!ids.add(product.productId()), "agreement.product.twice", at + "/" + i + "/id");
        }
    }

    /** No code stands twice among all of them. */
    public void checkCodes(List<ProductContent> products, String at, Faults faults) {
        var codes = new HashSet<String>();
        products.forEach(product -> faults.when(!codes.add(bare(product)), "agreement.product.code-twice", at, product.code()));
    }

    private static String bare(ProductContent product) {
        return product.code().toLowerCase(Locale.ROOT);
    }

    /** By itself. */
    public void one(ProductContent product, String at, Faults faults) {
        faults.when(product.unit() == null || product.unit().isBlank(), "agreement.product.unit", at + "/unit");
        faults.when(product.component() == Component.ADMINISTRATION, "agreement.product.administration", at + "/component");
        faults.when(product.goal().signum() <= 0, "agreement.product.goal", at + "/goal");
        faults.when(product.weight().signum() <= 0 || product.weight().compareTo(WHOLE) > 0, "agreement.product.weight", at + "/weight");
        faults.when(product.plannedEnd().isBefore(product.plannedStart()), "agreement.product.end-before-start", at + "/plannedEnd");
        faults.when(start != null && product.plannedStart().isBefore(start), "agreement.product.before-agreement", at + "/plannedStart");
        faults.when(end != null && product.plannedEnd().isAfter(end), "agreement.product.after-agreement", at + "/plannedEnd");
    }

    /** The weights of every component that has products add up to a hundred. */
    public void checkWeights(List<ProductContent> products, String at, Faults faults) {
        var sums = new EnumMap<Component, BigDecimal>(Component.class);
        products.forEach(product -> sums.merge(product.component(), product.weight(), BigDecimal::add));
        sums.forEach((component, sum) -> faults.when(sum.compareTo(WHOLE) != 0, "agreement.product.weights." + component, at,
                sum.stripTrailingZeros().toPlainString().replace('.', ',')));
    }
}
