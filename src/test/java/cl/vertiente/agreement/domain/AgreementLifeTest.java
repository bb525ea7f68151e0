package cl.vertiente.agreement.domain;

import static cl.vertiente.agreement.domain.AgreementFixture.DRAFTED;
import static cl.vertiente.agreement.domain.AgreementFixture.END;
import static cl.vertiente.agreement.domain.AgreementFixture.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.agreement.domain.AgreementTransition.Step;
import cl.vertiente.shared.Period;
import cl.vertiente.shared.StateForbids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An agreement goes its way by its verbs alone, and what it was on a day can be told afterwards. */
class AgreementLifeTest {

    private static final Instant SIGNED = DRAFTED.plusSeconds(86_400);
    private static final Instant STARTED = SIGNED.plusSeconds(86_400);

    private final Agreement agreement = AgreementFixture.draft();
    private final List<AgreementTransition> steps = new ArrayList<>();

    private AgreementLife life() {
        return new AgreementLife(agreement, steps);
    }

    private void take(AgreementVerb verb, LocalDate on, Instant at) {
        var from = verb == AgreementVerb.DRAFT ? null : life().from(verb, on);
        var step = new Step(verb, on, null, null);
        agreement.take(step);
        steps.add(new AgreementTransition(agreement.id(), from, step, at, UUID.randomUUID()));
    }

    private void started() {
        take(AgreementVerb.DRAFT, START.minusDays(30), DRAFTED);
        take(AgreementVerb.SIGN, START.minusDays(20), SIGNED);
        agreement.approvedBy(AgreementFixture.act(START.plusDays(4)), STARTED);
        take(AgreementVerb.START, START.plusDays(4), STARTED);
    }

    @Test
    void goesFromDraftToForceAndIsExpiredByDate() {
        started();
        assertThat(life().at(DRAFTED.minusSeconds(1), START, END)).isEmpty();
        assertThat(life().at(DRAFTED, START, END)).contains(AgreementState.DRAFT);
        assertThat(life().at(SIGNED, START, END)).contains(AgreementState.SIGNED);
        assertThat(life().at(STARTED, END, END)).contains(AgreementState.IN_FORCE);
        assertThat(life().at(STARTED, END.plusDays(1), END)).contains(AgreementState.EXPIRED);
        assertThat(life().at(STARTED, END.plusDays(1), END.plusMonths(6))).contains(AgreementState.IN_FORCE);
        assertThat(life().wasDraftAt(DRAFTED)).isTrue();
        assertThat(life().wasDraftAt(SIGNED)).isFalse();
    }

    @Test
    void refusesEveryVerbThatStartsElsewhere() {
        take(AgreementVerb.DRAFT, START.minusDays(30), DRAFTED);
        for (var verb : List.of(AgreementVerb.START, AgreementVerb.CLOSE, AgreementVerb.RESCIND)) {
            assertThatThrownBy(() -> life().from(verb, START)).as(verb.name()).isInstanceOf(StateForbids.class);
        }
        assertThat(life().from(AgreementVerb.SIGN, START)).isEqualTo(AgreementState.DRAFT);
    }

    @Test
    void isClosedOnlyAfterItsTermAndNothingFollows() {
        started();
        assertThatThrownBy(() -> life().from(AgreementVerb.CLOSE, END)).isInstanceOf(StateForbids.class);
        take(AgreementVerb.CLOSE, END.plusDays(1), STARTED.plusSeconds(1));
        for (var verb : AgreementVerb.values()) {
            assertThatThrownBy(() -> life().from(verb, END.plusDays(2))).as(verb.name()).isInstanceOf(StateForbids.class);
        }
    }

    /** Signed in one year, approved in the next: the law and the UTM of the signing hold. */
    @Test
    void holdsToTheLawOfItsSigningAndKnowsItsActFromThenOn() {
        started();
        assertThat(agreement.lawDay()).isEqualTo(START.minusDays(20));
        assertThat(agreement.actAsOf(SIGNED)).isNull();
        assertThat(agreement.actAsOf(STARTED)).isSameAs(agreement.act());
    }

    /** A draft may know its act with its total tramitación: rescinded before it came into force, it never took money. */
    @Test
    void isNotStartedWhenItIsRescindedAsSigned() {
        take(AgreementVerb.DRAFT, START.minusDays(30), DRAFTED);
        agreement.approvedBy(AgreementFixture.act(START.plusDays(4)), DRAFTED);
        take(AgreementVerb.SIGN, START.minusDays(20), SIGNED);
        take(AgreementVerb.RESCIND, START.minusDays(10), STARTED);
        assertThat(agreement.hasStarted()).isFalse();
        assertThat(agreement.state().isOver()).isTrue();
        assertThat(agreement.covers(cl.vertiente.shared.Period.of(START))).isFalse();
    }

    /** Money moves and months are rendered from the total tramitación on, up to the end or the rescission. */
    @Test
    void rendersMonthsOnlyWhileItIsInForce() {
        assertThat(agreement.hasStarted()).isFalse();
        assertThat(agreement.firstAllowedExpense()).isNull();
        assertThat(agreement.covers(Period.of(START))).isFalse();
        started();
        assertThat(agreement.firstAllowedExpense()).isEqualTo(START.plusDays(4));
        assertThat(agreement.covers(Period.of(START))).isTrue();
        assertThat(agreement.covers(Period.of(END))).isTrue();
        take(AgreementVerb.RESCIND, START.plusMonths(2), STARTED.plusSeconds(1));
        assertThat(agreement.covers(Period.of(START.plusMonths(2)))).isTrue();
        assertThat(agreement.covers(Period.of(START.plusMonths(3)))).isFalse();
    }

    @Test
    void whatCameWithoutStepsIsWhatIsKept() {
        var old = new Agreement(UUID.randomUUID(), AgreementFixture.terms());
        assertThat(new AgreementLife(old, List.of()).at(DRAFTED, START, END)).contains(AgreementState.IN_FORCE);
        assertThat(new AgreementLife(old, List.of()).at(DRAFTED, END.plusDays(1), END)).contains(AgreementState.EXPIRED);
    }
}
