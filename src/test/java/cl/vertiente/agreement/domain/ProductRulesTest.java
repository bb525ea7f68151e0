package cl.vertiente.agreement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Invalid;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the products of an agreement must hold, each refusal by itself, and how they are told as of a day. */
class ProductRulesTest {

    private static final LocalDate START = LocalDate.of(2026, 6, 1);
    private static final LocalDate END = LocalDate.of(2027, 5, 31);
    private static final UUID AGREEMENT = UUID.randomUUID();

    private static ProductContent product(String code, Component component, String unit, int goal, int weight, LocalDate from,
            LocalDate to) {
        return new ProductContent(UUID.randomUUID(), code, component, "Producto " + code, unit, BigDecimal.valueOf(goal),
                BigDecimal.valueOf(weight), from, to, false, null);
    }

    private static ProductContent product(String code, int weight) {
        return product(code, Component.DIAGNOSIS, "diagnósticos", 20, weight, START, END);
    }

    private static void check(ProductContent... products) {
        var faults = new Faults();
        var rules = new ProductRules(START, END);
        rules.check(List.of(products), "/products", faults);
        rules.checkWeights(List.of(products), "/products", faults);
        faults.raise();
    }

    private static void refuses(String pointer, String key, ProductContent... products) {
        assertThatThrownBy(() -> check(products)).isInstanceOfSatisfying(Invalid.class, refused ->
                assertThat(refused.faults()).extracting(Fault::pointer, Fault::key).containsExactly(org.assertj.core.groups.Tuple
                        .tuple(pointer, key)));
    }

    @Test
    void acceptsWeightsThatAddUpToAHundredInEachComponent() {
        assertThatCode(() -> check(product("D-1", 60), product("D-2", 40),
                product("C-1", Component.TRAINING, "cursos", 5, 100, START, END))).doesNotThrowAnyException();
    }

    @Test
    void refusesWeightsOfNinetyNine() {
        refuses("/products", "agreement.product.weights.DIAGNOSIS", product("D-1", 60), product("D-2", 39));
        refuses("/products", "agreement.product.weights.DIAGNOSIS", product("D-1", 60), product("D-2", 41));
    }

    @Test
    void refusesWhatCannotBeCounted() {
        refuses("/products/0/unit", "agreement.product.unit", product("D-1", Component.DIAGNOSIS, " ", 20, 100, START, END));
        refuses("/products/0/goal", "agreement.product.goal", product("D-1", Component.DIAGNOSIS, "u", 0, 100, START, END));
        refuses("/products/0/component", "agreement.product.administration",
                product("A-1", Component.ADMINISTRATION, "u", 1, 100, START, END));
    }

    @Test
    void refusesTermsThatCannotBe() {
        refuses("/products/0/plannedEnd", "agreement.product.end-before-start",
                product("D-1", Component.DIAGNOSIS, "u", 1, 100, END, END.minusDays(1)));
        refuses("/products/0/plannedStart", "agreement.product.before-agreement",
                product("D-1", Component.DIAGNOSIS, "u", 1, 100, START.minusDays(1), END));
        refuses("/products/0/plannedEnd", "agreement.product.after-agreement",
                product("D-1", Component.DIAGNOSIS, "u", 1, 100, START, END.plusDays(1)));
    }

    @Test
    void refusesOneCodeTwice() {
        refuses("/products/1/code", "agreement.product.code-twice", product("D-1", 60), product("d-1", 40));
    }

    @Test
    void tellsThePlanAsItWasKnownAndKeepsTheBaseline() {
        var signed = Instant.parse("2026-07-01T12:00:00Z");
        var amended = Instant.parse("2026-08-01T12:00:00Z");
        var by = UUID.randomUUID();
        var first = product("D-1", 60);
        var second = product("D-2", 40);
        var amendment = new Amendment(AGREEMENT, 1, "Resolución 1", START, AmendmentKind.PRODUCTS, "Sube la meta", START, amended);
        var raised = new ProductContent(first.productId(), "D-1", Component.DIAGNOSIS, first.name(), first.unit(), BigDecimal.valueOf(30),
                BigDecimal.valueOf(100), START, END, true, null);
        var plan = new ProductPlan(List.of(new ProductVersion(AGREEMENT, null, first, false, signed, by),
                new ProductVersion(AGREEMENT, null, second, false, signed, by),
                new ProductVersion(AGREEMENT, amendment, raised, false, amended, by),
                new ProductVersion(AGREEMENT, amendment, second, true, amended, by)));
        assertThat(plan.at(signed.minusSeconds(1))).isEmpty();
        assertThat(plan.at(signed)).containsExactly(first, second);
        assertThat(plan.current()).containsExactly(raised);
        assertThat(plan.baseline()).containsExactly(first, second);
        assertThat(plan.withdrawn(signed)).isEmpty();
        assertThat(plan.withdrawn(amended)).containsExactly(second);
    }
}
