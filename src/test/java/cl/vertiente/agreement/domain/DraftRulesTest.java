package cl.vertiente.agreement.domain;

import static cl.vertiente.agreement.domain.AgreementFixture.END;
import static cl.vertiente.agreement.domain.AgreementFixture.RULES;
import static cl.vertiente.agreement.domain.AgreementFixture.START;
import static cl.vertiente.agreement.domain.AgreementFixture.installment;
import static cl.vertiente.agreement.domain.AgreementFixture.line;
import static cl.vertiente.agreement.domain.AgreementFixture.product;
import static cl.vertiente.agreement.domain.AgreementFixture.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Pesos;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a draft must hold to be saved and to be signed: each refusal by itself. */
class DraftRulesTest {

    private static final List<BudgetRules.Line> BUDGET = List.of(line(Component.DIAGNOSIS, 950), line(Component.ADMINISTRATION, 50));
    private static final List<InstallmentRules.Planned> INSTALLMENTS = List.of(installment(1, 200), installment(2, 800));

    private static void refuses(Consumer<Faults> check, String... keys) {
        assertThatThrownBy(() -> {
            var faults = new Faults();
            check.accept(faults);
            faults.raise();
        }).isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.faults()).extracting(Fault::key).containsExactly(keys));
    }

    private static Consumer<Faults> parts(List<BudgetRules.Line> budget, List<InstallmentRules.Planned> installments,
            List<ProductContent> products) {
        return faults -> RULES.check(terms(), new DraftRules.Parts(budget, installments, products), faults);
    }

    private static Consumer<Faults> term(long total, LocalDate start, LocalDate end, String bip) {
        return faults -> DraftRules.checkTerm(Pesos.of(total), start, end, bip, faults);
    }

    @Test
    void savesWhatIsThereAndAsksForTheRestAtTheSigning() {
        assertThatCode(() -> {
            var faults = new Faults();
            parts(null, null, null).accept(faults);
            parts(List.of(), List.of(), List.of()).accept(faults);
            RULES.checkComplete(terms(), new DraftRules.Parts(BUDGET, INSTALLMENTS, List.of(product("D-1", 100))), faults);
            term(1_000, START, END, "40023687-0").accept(faults);
            term(1_000, START, START, null).accept(faults);
            faults.raise();
        }).doesNotThrowAnyException();
        refuses(faults -> RULES.checkComplete(terms(START, END, null, null), new DraftRules.Parts(List.of(), List.of(), List.of()), faults),
                "agreement.sign.budget", "agreement.sign.installments", "agreement.sign.objective");
    }

    @Test
    void refusesTermsThatCannotBe() {
        refuses(term(0, START, END, null), "agreement.amendment.total");
        refuses(term(1_000, START, START.minusDays(1), null), "agreement.draft.end");
        refuses(term(1_000, LocalDate.of(1999, 12, 31), END, null), "agreement.draft.year");
        refuses(term(1_000, START, LocalDate.of(2101, 1, 1), null), "agreement.draft.year");
        refuses(term(1_000, START, END, "4002368-0"), "agreement.draft.bip");
        refuses(term(1_000, START, END, "40023687-K"), "agreement.draft.bip");
    }

    @Test
    void refusesABudgetThatDoesNotAddUp() {
        refuses(parts(List.of(line(Component.DIAGNOSIS, 999)), null, null), "agreement.amendment.sum");
        refuses(parts(List.of(line(Component.DIAGNOSIS, 1_001), line(Component.DESIGN, -1)), null, null), "agreement.amendment.approved");
        refuses(parts(List.of(BUDGET.get(0), BUDGET.get(0)), null, null), "agreement.amendment.line-twice", "agreement.amendment.sum");
        refuses(parts(List.of(line(Component.DIAGNOSIS, 949), line(Component.ADMINISTRATION, 51)), null, null),
                "agreement.amendment.administration");
    }

    @Test
    void refusesAnAdvanceOfOnePesoMoreThanItsShare() {
        refuses(parts(null, List.of(installment(1, 201), installment(2, 799)), null), "agreement.installment.advance");
        refuses(parts(null, List.of(installment(2, 799), installment(1, 201)), null), "agreement.installment.advance");
        assertThatCode(() -> {
            var faults = new Faults();
            parts(null, List.of(installment(2, 800), installment(1, 200)), null).accept(faults);
            faults.raise();
        }).doesNotThrowAnyException();
    }

    @Test
    void refusesInstallmentsThatDoNotAddUp() {
        refuses(parts(null, List.of(installment(1, 200), installment(2, 799)), null), "agreement.installment.sum");
        refuses(parts(null, List.of(installment(1, 200), installment(1, 800)), null), "agreement.installment.number-twice");
        refuses(parts(null, List.of(installment(1, 200), installment(2, 800), installment(3, 0)), null), "agreement.installment.amount");
    }

    @Test
    void refusesWeightsThatDoNotAddUp() {
        refuses(parts(null, null, List.of(product("D-1", 60), product("D-2", 39))), "agreement.product.weights.DIAGNOSIS");
    }

    @Test
    void refusesAnActThatCannotBe() {
        refuses(faults -> DraftRules.checkAct(AgreementFixture.act(START.minusDays(11)), START, faults),
                "agreement.draft.processed-before");
        refuses(faults -> DraftRules.checkAct(AgreementFixture.act(START.plusDays(1)), START, faults), "agreement.draft.processed-future");
        refuses(faults -> DraftRules.checkAct(AgreementFixture.act(null), START.minusDays(11), faults), "agreement.amendment.act-future");
    }
}
