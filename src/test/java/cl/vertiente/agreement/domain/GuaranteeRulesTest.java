package cl.vertiente.agreement.domain;

import static cl.vertiente.agreement.domain.GuaranteeFixture.SOMEBODY;
import static cl.vertiente.agreement.domain.GuaranteeFixture.TODAY;
import static cl.vertiente.agreement.domain.GuaranteeFixture.act;
import static cl.vertiente.agreement.domain.GuaranteeFixture.announced;
import static cl.vertiente.agreement.domain.GuaranteeFixture.handedIn;
import static cl.vertiente.agreement.domain.GuaranteeFixture.paper;
import static cl.vertiente.agreement.domain.GuaranteeFixture.renewal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Invalid;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is wrong with a guarantee in itself, or beside those that are registered, is refused with its place. */
class GuaranteeRulesTest {

    private final Guarantee known = handedIn(5_000_000, "2026-06-01", "2026-12-31");

    private static GuaranteeRules rules(Guarantee... registered) {
        return new GuaranteeRules(TODAY, new GuaranteeRegister(List.of(registered)));
    }

    private static void refuses(ThrowingCallable check, String... faults) {
        assertThatThrownBy(check).isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.faults())
                .extracting(Fault::pointer).containsExactly(faults));
    }

    private static GuaranteeContent content(GuaranteeCurrency currency, String amount, UUID renews) {
        return new GuaranteeContent(GuaranteeKind.BANK_GUARANTEE, currency, new BigDecimal(amount), renews);
    }

    @Test
    void wantsAPositiveAmountInItsUnit() {
        refuses(() -> rules().check(content(GuaranteeCurrency.CLP, "0", null), null), "/amount");
        refuses(() -> rules().check(content(GuaranteeCurrency.CLP, "1.5", null), null), "/amount");
        refuses(() -> rules().check(content(GuaranteeCurrency.CLP, "1000000000001", null), null), "/amount");
        refuses(() -> rules().check(content(GuaranteeCurrency.UF, "1.00001", null), null), "/amount");
        assertThatCode(() -> rules().check(content(GuaranteeCurrency.CLP, "100.0", null), null)).doesNotThrowAnyException();
        assertThatCode(() -> rules().check(content(GuaranteeCurrency.UF, "1745.5025", null), null)).doesNotThrowAnyException();
    }

    @Test
    void refusesAPaperThatCannotBe() {
        refuses(() -> rules().check(content(GuaranteeCurrency.CLP, "1", null), paper("2026-06-02", "2026-06-01")), "/paper/expiresOn");
        var again = known.paper().orElseThrow();
        refuses(() -> rules(known).check(content(GuaranteeCurrency.CLP, "1", null), again), "/paper/number");
        refuses(() -> rules(known).check(announced(1), again), "/number");
    }

    @Test
    void renewsOnlyWhatCanBeRenewedAndForLonger() {
        var longer = paper("2026-12-01", "2027-01-01");
        assertThatCode(() -> rules(known).check(content(GuaranteeCurrency.CLP, "1", known.id()), longer)).doesNotThrowAnyException();
        refuses(() -> rules(known).check(content(GuaranteeCurrency.CLP, "1", known.id()), paper("2026-12-01", "2026-12-31")),
                "/paper/expiresOn");
        refuses(() -> rules(known).check(content(GuaranteeCurrency.CLP, "1", UUID.randomUUID()), longer), "/renews");
        var renewed = renewal(known, 1, "2026-12-01", "2027-01-01");
        refuses(() -> rules(known, renewed).check(content(GuaranteeCurrency.CLP, "1", known.id()), paper("2026-12-01", "2027-01-02")),
                "/renews");
        var waiting = announced(1);
        refuses(() -> rules(waiting).check(content(GuaranteeCurrency.CLP, "1", waiting.id()), longer), "/renews");
    }

    @Test
    void endsByAnActOfAPossibleDay() {
        var rules = rules(known);
        assertThatCode(() -> rules.check(known, GuaranteeVerb.RETURN, act("2026-10-20"))).doesNotThrowAnyException();
        refuses(() -> rules.check(known, GuaranteeVerb.RETURN, act("2026-10-21")), "/on");
        refuses(() -> rules.check(known, GuaranteeVerb.RETURN, act("2026-05-31")), "/on");
        refuses(() -> rules.check(known, GuaranteeVerb.EXECUTE, new GuaranteeAct(TODAY, null, null, null)), "/act", "/evidenceSha256");
        var short1 = handedIn(1, "2026-06-01", "2026-10-10");
        refuses(() -> rules(short1).check(short1, GuaranteeVerb.EXECUTE, act("2026-10-11")), "/on");
        refuses(() -> rules.check(known, GuaranteeVerb.ANNUL, new GuaranteeAct(TODAY, null, null, null)), "/reason");
    }

    @Test
    void anAnnulledPaperMayBeEnteredAgain() {
        known.end(GuaranteeVerb.ANNUL, GuaranteeState.IN_FORCE, new GuaranteeAct(TODAY, null, "Monto mal escrito", null), SOMEBODY,
                Instant.EPOCH);
        assertThatCode(() -> rules(known).check(content(GuaranteeCurrency.CLP, "1", null), known.paper().orElseThrow()))
                .doesNotThrowAnyException();
        assertThat(known.paper().orElseThrow().expiresOn()).isEqualTo(LocalDate.of(2026, 12, 31));
    }
}
