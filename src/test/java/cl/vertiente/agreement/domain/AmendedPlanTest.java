package cl.vertiente.agreement.domain;

import static cl.vertiente.agreement.domain.AgreementFixture.ADVANCE;
import static cl.vertiente.agreement.domain.AgreementFixture.END;
import static cl.vertiente.agreement.domain.AgreementFixture.START;
import static cl.vertiente.agreement.domain.AgreementFixture.installment;
import static cl.vertiente.agreement.domain.AgreementFixture.product;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.agreement.domain.AmendmentContent.Plan;
import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An amendment changes, adds and withdraws instalments and products; what is left holds together, what was signed stays known. */
class AmendedPlanTest {

    private static final UUID AGREEMENT = UUID.randomUUID();

    private final Installment first = known(installment(1, 200));
    private final Installment second = known(installment(2, 800));
    private final ProductContent one = product("D-1", 60);
    private final ProductContent other = product("D-2", 40);
    private final AmendedPlan plan = new AmendedPlan(List.of(first, second), List.of(one, other), Set.of(first.id(), second.id(),
            one.productId(), other.productId()));

    private static Installment known(InstallmentRules.Planned planned) {
        return new Installment(planned.id(), AGREEMENT, planned.number(), planned.terms().milestone(), planned.terms().plannedOn(),
                planned.terms().plannedAmount());
    }

    private static InstallmentRules.Planned to(Installment known, int number, long amount) {
        return new InstallmentRules.Planned(known.id(), number, new InstallmentTerms("Otro hito", START, Pesos.of(amount)));
    }

    private static ProductContent weighing(ProductContent known, int weight) {
        return new ProductContent(known.productId(), known.code(), known.component(), known.name(), known.unit(), known.goal(),
                BigDecimal.valueOf(weight), START, END, true, null);
    }

    private static AmendmentContent content(AmendmentKind kind, Plan changes) {
        return new AmendmentContent(kind, "Resolución 1", START, START, "Detalle", null, null, List.of(), null, changes);
    }

    private void check(AmendmentKind kind, Plan changes) {
        plan.check(content(kind, changes), new InstallmentRules(Pesos.of(1_000), ADVANCE), new ProductRules(START, END));
    }

    private void refuses(Plan changes, String... keys) {
        assertThatThrownBy(() -> check(AmendmentKind.PRODUCTS, changes)).isInstanceOfSatisfying(Invalid.class, refused ->
                assertThat(refused.faults()).extracting(Fault::key).containsExactly(keys));
    }

    private static Plan installments(List<InstallmentRules.Planned> changed, UUID... withdrawn) {
        return new Plan(changed, List.of(withdrawn), List.of(), List.of());
    }

    private static Plan products(List<ProductContent> changed, UUID... withdrawn) {
        return new Plan(List.of(), List.of(), changed, List.of(withdrawn));
    }

    @Test
    void movesAnInstalmentAndAddsOne() {
        assertThatCode(() -> check(AmendmentKind.INSTALLMENTS, installments(List.of(to(second, 2, 500), installment(3, 300)))))
                .doesNotThrowAnyException();
        assertThatCode(() -> check(AmendmentKind.INSTALLMENTS, installments(List.of(installment(3, 800)), second.id())))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesInstalmentsThatDoNotHoldTogether() {
        refuses(installments(List.of(to(second, 2, 799))), "agreement.installment.sum");
        refuses(installments(List.of(to(first, 1, 201), to(second, 2, 799))), "agreement.installment.advance");
        refuses(installments(List.of(to(second, 3, 800))), "agreement.installment.number-fixed");
        refuses(installments(List.of(), first.id(), second.id()), "agreement.installment.none-left");
        refuses(installments(List.of(), UUID.randomUUID()), "agreement.installment.unknown");
        refuses(installments(List.of(to(second, 2, 800)), second.id()), "agreement.installment.twice", "agreement.installment.sum");
        refuses(installments(List.of(to(second, 2, 600), new InstallmentRules.Planned(UUID.randomUUID(), 2, new InstallmentTerms("x", START,
                Pesos.of(200))))), "agreement.installment.number-twice", "agreement.installment.numbers");
        assertThatThrownBy(() -> check(AmendmentKind.INSTALLMENTS, Plan.SAME)).isInstanceOf(Invalid.class);
    }

    @Test
    void changesProductsWhileTheirWeightsAddUp() {
        assertThatCode(() -> check(AmendmentKind.PRODUCTS, Plan.SAME)).doesNotThrowAnyException();
        assertThatCode(() -> check(AmendmentKind.PRODUCTS, products(List.of(weighing(one, 100)), other.productId())))
                .doesNotThrowAnyException();
        refuses(products(List.of(), other.productId()), "agreement.product.weights.DIAGNOSIS");
        refuses(products(List.of(product("D-3", 1))), "agreement.product.weights.DIAGNOSIS");
        refuses(products(List.of(), UUID.randomUUID()), "agreement.product.unknown");
        refuses(products(List.of(weighing(one, 60)), one.productId()), "agreement.product.twice", "agreement.product.weights.DIAGNOSIS");
        refuses(products(List.of(weighing(one, 30), product("d-2", 30))), "agreement.product.code-twice");
    }

    @Test
    void tellsAnInstalmentAsItWasKnown() {
        var at = Instant.parse("2026-08-01T12:00:00Z");
        var added = installment(3, 300);
        var content = content(AmendmentKind.INSTALLMENTS, installments(List.of(to(second, 2, 500), added)));
        var amendment = new Amendment(UUID.randomUUID(), AGREEMENT, 1, content, "x", at, UUID.randomUUID());
        amendment.withdraw(first);
        var history = new AmendmentHistory(List.of(amendment));
        var new3 = new Installment(added.id(), AGREEMENT, 3, added.terms());
        assertThat(history.installment(second, at.minusSeconds(1))).contains(second.signed());
        assertThat(history.installment(second, at)).hasValueSatisfying(terms ->
                assertThat(terms.plannedAmount()).isEqualTo(Pesos.of(500)));
        assertThat(history.installment(first, at.minusSeconds(1))).contains(first.signed());
        assertThat(history.installment(first, at)).isEmpty();
        assertThat(history.installment(new3, at.minusSeconds(1))).isEmpty();
        assertThat(history.installment(new3, at)).contains(added.terms());
    }
}
