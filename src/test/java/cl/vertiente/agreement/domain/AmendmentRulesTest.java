package cl.vertiente.agreement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An amendment changes what it says, the budget adds up to the amount, administration stays within its share. */
class AmendmentRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    private static final String APPROVAL = "a".repeat(64);

    private final UUID agreement = UUID.randomUUID();
    private final BudgetLine diagnosis = line(Component.DIAGNOSIS, 950);
    private final BudgetLine administration = line(Component.ADMINISTRATION, 50);
    private final AmendmentRules rules = new AmendmentRules(TODAY, Pesos.of(1_000), LocalDate.of(2026, 6, 1),
            List.of(diagnosis, administration), new LegalLimit(LegalLimit.Code.ADMINISTRATION_SHARE, BigDecimal.valueOf(5), "Glosa 06"));

    private BudgetLine line(Component component, long approved) {
        return new BudgetLine(UUID.randomUUID(), agreement, 1, component.name(), component, ExpenseCategory.OPERATION, Pesos.of(approved));
    }

    private static AmendmentContent content(AmendmentKind kind, Long total, LocalDate end, String approval,
            AmendmentContent.Change... budget) {
        return new AmendmentContent(kind, "Resolución Exenta N° 1", TODAY.minusDays(5), TODAY, "Detalle",
                total == null ? null : Pesos.of(total), end, List.of(budget), approval);
    }

    private static AmendmentContent.Change to(BudgetLine line, long approved) {
        return new AmendmentContent.Change(line.id(), null, null, null, Pesos.of(approved));
    }

    private void refuses(AmendmentContent content, String... keys) {
        assertThatThrownBy(() -> rules.check(content)).isInstanceOfSatisfying(Invalid.class, refused ->
                assertThat(refused.faults()).extracting(Fault::key).containsExactly(keys));
    }

    @Test
    void extendsTheTermWithoutTouchingMoney() {
        assertThatCode(() -> rules.check(content(AmendmentKind.TERM, null, LocalDate.of(2027, 12, 31), null))).doesNotThrowAnyException();
        refuses(content(AmendmentKind.TERM, null, null, null), "shared.required");
        refuses(content(AmendmentKind.TERM, null, LocalDate.of(2026, 5, 31), null), "agreement.amendment.end");
        refuses(content(AmendmentKind.TERM, null, TODAY.minusDays(1), null), "agreement.amendment.end-past");
        assertThatCode(() -> rules.check(content(AmendmentKind.TERM, null, TODAY, null))).doesNotThrowAnyException();
    }

    /** One line gets what another one loses, under whatever name: without the written approval the expense is rejected later. */
    @Test
    void needsTheApprovalOfATransferWhateverItIsAbout() {
        for (var kind : AmendmentKind.values()) {
            refuses(content(kind, 1_000L, LocalDate.of(2027, 12, 31), null, to(diagnosis, 960), to(administration, 40)),
                    "agreement.amendment.approval");
            assertThatCode(() -> rules.check(content(kind, 1_000L, LocalDate.of(2027, 12, 31), APPROVAL, to(diagnosis, 960),
                    to(administration, 40)))).doesNotThrowAnyException();
        }
        assertThatCode(() -> rules.check(content(AmendmentKind.AMOUNT, 900L, null, null, to(diagnosis, 855), to(administration, 45))))
                .doesNotThrowAnyException();
    }

    @Test
    void raisesTheAmountOnlyWithABudgetThatAddsUp() {
        refuses(content(AmendmentKind.AMOUNT, null, null, null), "shared.required");
        refuses(content(AmendmentKind.AMOUNT, 1_200L, null, null), "agreement.amendment.sum");
        refuses(content(AmendmentKind.AMOUNT, 0L, null, null), "agreement.amendment.total");
        assertThatCode(() -> rules.check(content(AmendmentKind.AMOUNT, 1_200L, null, null, to(diagnosis, 1_150))))
                .doesNotThrowAnyException();
        refuses(content(AmendmentKind.AMOUNT, 1_200L, null, null, to(administration, 250)), "agreement.amendment.administration");
    }

    @Test
    void movesBetweenLinesOnlyWithTheWrittenApproval() {
        var added = new AmendmentContent.Change(UUID.randomUUID(), "Análisis de agua", Component.DIAGNOSIS, ExpenseCategory.OPERATION,
                Pesos.of(200));
        refuses(content(AmendmentKind.BUDGET, null, null, null, to(diagnosis, 750), added), "agreement.amendment.approval");
        assertThatCode(() -> rules.check(content(AmendmentKind.BUDGET, null, null, APPROVAL, to(diagnosis, 750), added)))
                .doesNotThrowAnyException();
        refuses(content(AmendmentKind.BUDGET, null, null, APPROVAL), "shared.required");
        refuses(content(AmendmentKind.BUDGET, null, null, APPROVAL, to(diagnosis, 900)), "agreement.amendment.sum");
        refuses(content(AmendmentKind.BUDGET, null, null, APPROVAL, to(diagnosis, 950), to(diagnosis, 950)),
                "agreement.amendment.line-twice");
        refuses(content(AmendmentKind.BUDGET, null, null, APPROVAL, to(diagnosis, -1)), "agreement.amendment.approved");
        refuses(content(AmendmentKind.BUDGET, null, null, APPROVAL,
                new AmendmentContent.Change(UUID.randomUUID(), null, null, null, Pesos.of(1))), "agreement.amendment.line-unknown");
        refuses(content(AmendmentKind.BUDGET, null, null, APPROVAL,
                new AmendmentContent.Change(diagnosis.id(), "Otro", null, null, Pesos.of(950))), "agreement.amendment.line-known");
    }

    @Test
    void isRecordedWhenItIsInForce() {
        refuses(new AmendmentContent(AmendmentKind.PRODUCTS, "Resolución", TODAY.plusDays(1), TODAY.plusDays(2), "Detalle", null, null,
                List.of(), null), "agreement.amendment.act-future", "agreement.amendment.not-in-force");
    }

    @Test
    void tellsTheTermsAsTheyWereKnown() {
        var first = Instant.parse("2026-07-01T12:00:00Z");
        var second = Instant.parse("2026-08-01T12:00:00Z");
        var by = UUID.randomUUID();
        var signed = new AmendmentContent.Change(UUID.randomUUID(), "Nuevo", Component.TRAINING, ExpenseCategory.OPERATION, Pesos.of(10));
        var added = new BudgetLine(agreement, 3, signed);
        var history = new AmendmentHistory(List.of(
                new Amendment(UUID.randomUUID(), agreement, 1, content(AmendmentKind.AMOUNT, 1_200L, null, null, to(diagnosis, 1_150)), "x",
                        first, by),
                new Amendment(UUID.randomUUID(), agreement, 2, content(AmendmentKind.BUDGET, null, null, APPROVAL, to(diagnosis, 1_140),
                        signed), "y", second, by)));
        assertThat(history.approved(diagnosis, first.minusSeconds(1))).contains(Pesos.of(950));
        assertThat(history.approved(diagnosis, first)).contains(Pesos.of(1_150));
        assertThat(history.approved(diagnosis, second)).contains(Pesos.of(1_140));
        assertThat(history.approved(administration, second)).contains(Pesos.of(50));
        assertThat(history.approved(added, first)).isEmpty();
        assertThat(history.approved(added, second)).contains(Pesos.of(10));
    }
}
