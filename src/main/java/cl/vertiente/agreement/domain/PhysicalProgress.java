package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Physical progress of an agreement: of a component Σ weight × done/goal of its products, of the programme Σ budget share × component.
 * More than the goal counts as the goal: one product never makes up for another. A product on which nobody reported is unobserved,
 * not zero: percentages are of the weight that was reported on, which is always told beside them.
 *
 * @param components those that have products, in their order
 * @param percent of the programme; null while nothing was observed
 * @param observedShare percent of the budget of the components whose progress was reported, by weight
 */
public record PhysicalProgress(List<ComponentProgress> components, BigDecimal percent, BigDecimal observedShare) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** One product: {@code done} is null while nobody reported on it. */
    public record Measured(Component component, BigDecimal weight, BigDecimal goal, BigDecimal done) {

        /** Percent of its goal, never more than all of it; null while it is unobserved. */
        public BigDecimal percent() {
            return done == null ? null : rounded(share().multiply(WHOLE));
        }

        private BigDecimal share() {
            return done.divide(goal, MathContext.DECIMAL64).min(BigDecimal.ONE);
        }
    }

    /**
     * How far a component came.
     *
     * @param percent of the weight that was reported on; null while nothing was
     * @param observedWeight how much of the component was reported on, in percent
     * @param budgetShare its part in the budget of the components, in percent; null without a budget
     */
    public record ComponentProgress(Component component, BigDecimal percent, BigDecimal observedWeight, BigDecimal budgetShare,
            int products, int observed) {
    }

    /** @param budget of each component; administration and what has no products does not count */
    public static PhysicalProgress of(List<Measured> products, Map<Component, Pesos> budget) {
        var byComponent = new EnumMap<Component, List<Measured>>(Component.class);
        products.forEach(product -> byComponent.merge(product.component(), List.of(product), PhysicalProgress::both));
        var total = BigDecimal.valueOf(byComponent.keySet().stream().mapToLong(component -> amount(budget, component)).sum());
        var rows = byComponent.entrySet().stream().map(entry -> component(entry.getKey(), entry.getValue(), total.signum() == 0 ? null
                : BigDecimal.valueOf(amount(budget, entry.getKey())).multiply(WHOLE).divide(total, MathContext.DECIMAL64))).toList();
        var observed = rows.stream().filter(row -> row.percent() != null && row.budgetShare() != null).toList();
        var share = sum(observed.stream().map(ComponentProgress::budgetShare).toList());
        var percent = share.signum() == 0 ? null
                : sum(observed.stream().map(row -> row.budgetShare().multiply(row.percent())).toList())
                        .divide(share, MathContext.DECIMAL64);
        var seen = sum(observed.stream().map(row -> row.budgetShare().multiply(row.observedWeight()).movePointLeft(2)).toList());
        return new PhysicalProgress(rows.stream().map(PhysicalProgress::shown).toList(), rounded(percent), rounded(seen));
    }

    private static ComponentProgress component(Component component, List<Measured> products, BigDecimal share) {
        var observed = products.stream().filter(product -> product.done() != null).toList();
        var weight = sum(observed.stream().map(Measured::weight).toList());
        var all = sum(products.stream().map(Measured::weight).toList());
        var percent = weight.signum() == 0 ? null : sum(observed.stream().map(product -> product.weight().multiply(product.share()))
                .toList()).multiply(WHOLE).divide(weight, MathContext.DECIMAL64);
        return new ComponentProgress(component, percent, weight.multiply(WHOLE).divide(all, MathContext.DECIMAL64), share, products.size(),
                observed.size());
    }

    private static ComponentProgress shown(ComponentProgress exact) {
        return new ComponentProgress(exact.component(), rounded(exact.percent()), rounded(exact.observedWeight()),
                rounded(exact.budgetShare()), exact.products(), exact.observed());
    }

    private static List<Measured> both(List<Measured> some, List<Measured> others) {
        return java.util.stream.Stream.concat(some.stream(), others.stream()).toList();
    }

    private static long amount(Map<Component, Pesos> budget, Component component) {
        return budget.getOrDefault(component, Pesos.ZERO).amount();
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal rounded(BigDecimal exact) {
        return exact == null ? null : exact.setScale(2, RoundingMode.HALF_UP);
    }
}
