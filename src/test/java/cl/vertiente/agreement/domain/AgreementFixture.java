package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A small agreement of a thousand pesos, valid by default. */
final class AgreementFixture {

    static final LocalDate START = LocalDate.of(2026, 6, 1);
    static final LocalDate END = LocalDate.of(2027, 5, 31);
    static final Instant DRAFTED = Instant.parse("2026-05-01T12:00:00Z");
    static final LegalLimit ADMINISTRATION = new LegalLimit(LegalLimit.Code.ADMINISTRATION_SHARE, BigDecimal.valueOf(5), "Glosa 06");
    static final LegalLimit ADVANCE = new LegalLimit(LegalLimit.Code.ADVANCE_SHARE, BigDecimal.valueOf(20), "art. 25");
    static final DraftRules RULES = new DraftRules(ADMINISTRATION, ADVANCE);

    private AgreementFixture() {
    }

    static AgreementTerms terms(LocalDate start, LocalDate end, String objective, ApprovingAct act) {
        return new AgreementTerms("PAT-1", "Convenio", "08", UUID.randomUUID(), Pesos.of(1_000), start, end, act, null, null, "33/01/125",
                null, objective, "BancoEstado", "1", false, false, 15, 3);
    }

    static AgreementTerms terms() {
        return terms(START, END, "Objetivo", null);
    }

    static Agreement draft() {
        return Agreement.draft(UUID.randomUUID(), terms(), "a", DRAFTED);
    }

    static ApprovingAct act(LocalDate processed) {
        return new ApprovingAct("Resolución", "1", START.minusDays(10), "GORE", processed);
    }

    static BudgetRules.Line line(Component component, long approved) {
        return new BudgetRules.Line(UUID.randomUUID(), component.name(), component, ExpenseCategory.OPERATION, Pesos.of(approved));
    }

    static InstallmentRules.Planned installment(int number, long amount) {
        return new InstallmentRules.Planned(UUID.randomUUID(), number, new InstallmentTerms("Hito " + number, START.plusMonths(number),
                Pesos.of(amount)));
    }

    static ProductContent product(String code, int weight) {
        return new ProductContent(UUID.randomUUID(), code, Component.DIAGNOSIS, "Producto " + code, "diagnósticos", BigDecimal.TEN,
                BigDecimal.valueOf(weight), START, END, false, null);
    }
}
