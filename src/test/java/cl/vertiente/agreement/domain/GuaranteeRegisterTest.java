package cl.vertiente.agreement.domain;

import static cl.vertiente.agreement.domain.GuaranteeFixture.SOMEBODY;
import static cl.vertiente.agreement.domain.GuaranteeFixture.TODAY;
import static cl.vertiente.agreement.domain.GuaranteeFixture.act;
import static cl.vertiente.agreement.domain.GuaranteeFixture.announced;
import static cl.vertiente.agreement.domain.GuaranteeFixture.check;
import static cl.vertiente.agreement.domain.GuaranteeFixture.handedIn;
import static cl.vertiente.agreement.domain.GuaranteeFixture.paper;
import static cl.vertiente.agreement.domain.GuaranteeFixture.renewal;
import static cl.vertiente.agreement.domain.GuaranteeFixture.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.StateForbids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the guarantees of an agreement cover together on a day, and how each stands. */
class GuaranteeRegisterTest {

    private static GuaranteeState state(Guarantee guarantee, Guarantee... others) {
        var all = new java.util.ArrayList<>(List.of(others));
        all.add(guarantee);
        return new GuaranteeRegister(all).state(guarantee, TODAY);
    }

    @Test
    void standsUntilTheEndOfItsLastDay() {
        var last = handedIn(5_000_000, "2026-06-01", "2026-10-20");
        assertThat(state(last)).isEqualTo(GuaranteeState.IN_FORCE);
        assertThat(check(100_000_000, last).standing(TODAY).state()).isEqualTo(ChecklistState.VALID);
        assertThat(check(100_000_000, last).standing(TODAY.plusDays(1)).state()).isEqualTo(ChecklistState.EXPIRED);
        assertThat(state(handedIn(5_000_000, "2026-06-01", "2026-10-19"))).isEqualTo(GuaranteeState.EXPIRED);
    }

    @Test
    void countsNothingBeforeItsPaperAndItsFirstDay() {
        assertThat(state(announced(5_000_000))).isEqualTo(GuaranteeState.PENDING);
        assertThat(check(100_000_000, announced(5_000_000)).standing(TODAY).state()).isEqualTo(ChecklistState.MISSING);
        var tomorrow = handedIn(5_000_000, "2026-10-21", "2027-10-21");
        assertThat(check(100_000_000, tomorrow).cover(TODAY)).isEqualTo(Pesos.ZERO);
        assertThat(check(100_000_000, tomorrow).cover(TODAY.plusDays(1))).isEqualTo(Pesos.of(5_000_000));
    }

    @Test
    void saysHowMuchIsMissing() {
        var check = check(100_000_000, handedIn(3_000_000, "2026-06-01", "2027-08-31"), handedIn(1_999_999, "2026-06-01", "2027-08-31"));
        assertThat(check.missing(TODAY)).isEqualTo(Pesos.of(1));
        assertThat(check.standing(TODAY).reasons()).extracting(Standing.Reason::key).containsExactly("agreement.guarantee.missing");
        assertThat(check.standing(TODAY).reasons().get(0).arguments())
                .containsExactly(Pesos.of(5_000_000), Pesos.of(4_999_999), Pesos.of(1));
    }

    @Test
    void aRenewalTakesThePlaceAndNothingCountsTwice() {
        var first = handedIn(5_000_000, "2026-06-01", "2026-12-31");
        var next = renewal(first, 5_000_000, "2026-12-01", "2027-08-31");
        assertThat(state(first, next)).isEqualTo(GuaranteeState.RENEWED);
        var check = check(100_000_000, first, next);
        assertThat(check.cover(LocalDate.of(2026, 12, 15))).isEqualTo(Pesos.of(5_000_000));
        assertThat(check.standing(TODAY).validUntil()).isEqualTo(LocalDate.of(2027, 8, 31));
        next.end(GuaranteeVerb.ANNUL, GuaranteeState.IN_FORCE, new GuaranteeAct(TODAY, null, "Por error", null), SOMEBODY, Instant.EPOCH);
        assertThat(state(first, next)).isEqualTo(GuaranteeState.IN_FORCE);
        assertThat(check.standing(TODAY).validUntil()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void isValidOnlyAsLongAsTheSumIsEnough() {
        var check = check(100_000_000, handedIn(3_000_000, "2026-06-01", "2027-08-31"), handedIn(2_000_000, "2026-06-01", "2027-01-15"));
        assertThat(check.standing(TODAY).validUntil()).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(check.standing(LocalDate.of(2027, 1, 16)).state()).isEqualTo(ChecklistState.EXPIRED);
        var gap = check(100_000_000, handedIn(5_000_000, "2026-06-01", "2026-12-31"), handedIn(5_000_000, "2027-01-02", "2027-08-31"));
        assertThat(gap.standing(TODAY).validUntil()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void countsUntilTheDayBeforeItEnded() {
        var guarantee = handedIn(5_000_000, "2026-06-01", "2027-08-31");
        guarantee.end(GuaranteeVerb.RETURN, GuaranteeState.IN_FORCE, act("2026-10-10"), SOMEBODY, Instant.EPOCH);
        assertThat(state(guarantee)).isEqualTo(GuaranteeState.RETURNED);
        assertThat(check(100_000_000, guarantee).cover(LocalDate.of(2026, 10, 9))).isEqualTo(Pesos.of(5_000_000));
        assertThat(check(100_000_000, guarantee).cover(LocalDate.of(2026, 10, 10))).isEqualTo(Pesos.ZERO);
    }

    @Test
    void eachVerbStartsOnlyWhereItMay() {
        var guarantee = handedIn(5_000_000, "2026-06-01", "2027-08-31");
        assertThatThrownBy(() -> guarantee.constitute(paper("2026-06-01", "2027-08-31"), SOMEBODY, Instant.EPOCH))
                .isInstanceOf(StateForbids.class);
        for (var ended : List.of(GuaranteeState.RETURNED, GuaranteeState.EXECUTED, GuaranteeState.ANNULLED)) {
            assertThat(GuaranteeVerb.values()).noneMatch(verb -> verb.startsFrom(ended));
        }
        assertThat(GuaranteeVerb.EXECUTE.startsFrom(GuaranteeState.EXPIRED)).isFalse();
        assertThat(GuaranteeVerb.RETURN.startsFrom(GuaranteeState.EXPIRED)).isTrue();
        assertThat(GuaranteeVerb.ANNUL.startsFrom(GuaranteeState.RENEWED)).isFalse();
    }

    @Test
    void aPaperInUfIsWorthTheUfOfItsFirstDayOrNothing() {
        var inUf = handedIn(announced(GuaranteeCurrency.UF, new BigDecimal("125.5"), null), "2026-06-01", "2027-08-31");
        var register = new GuaranteeRegister(List.of(inUf));
        var known = new GuaranteeCheck(required(100_000_000), register, day -> day.equals(LocalDate.of(2026, 6, 1))
                ? Optional.of(new BigDecimal("39841.95")) : Optional.empty());
        assertThat(known.cover(TODAY)).isEqualTo(Pesos.of(5_000_164));
        assertThat(known.isBeyondCeiling(TODAY)).isFalse();
        var unknown = new GuaranteeCheck(required(100_000_000), register, day -> Optional.empty());
        assertThat(unknown.cover(TODAY)).isEqualTo(Pesos.ZERO);
        assertThat(unknown.standing(TODAY).reasons()).extracting(Standing.Reason::key)
                .containsExactly("agreement.guarantee.missing", "agreement.guarantee.unknown-uf");
    }

    @Test
    void withoutTheUtmOnlyAFullCoverSettles() {
        var unknown = GuaranteeRequirement.of(Pesos.of(100_000_000), GuaranteeFixture.SIGNED, GuaranteeFixture.LAW, Optional.empty());
        var none = new GuaranteeCheck(unknown, new GuaranteeRegister(List.of()), day -> Optional.empty());
        assertThat(none.standing(TODAY).state()).isEqualTo(ChecklistState.MISSING);
        assertThat(none.standing(TODAY).reasons()).containsExactly(new Standing.Reason("agreement.guarantee.unknown-utm", "2026"));
        var full = new GuaranteeCheck(unknown, new GuaranteeRegister(List.of(handedIn(5_000_000, "2026-06-01", "2027-08-31"))),
                day -> Optional.empty());
        assertThat(full.standing(TODAY).state()).isEqualTo(ChecklistState.VALID);
    }
}
