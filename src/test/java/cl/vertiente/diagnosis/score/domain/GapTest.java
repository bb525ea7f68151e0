package cl.vertiente.diagnosis.score.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of a gap: who proposes is not who confirms, each step has what it needs, and none is taken back unseen. */
class GapTest {

    private static final GapPlace PLACE = new GapPlace(UUID.randomUUID(), 1, UUID.randomUUID(), UUID.randomUUID());
    private static final GapContent CONTENT = new GapContent(GapDimension.TECHNICAL, GapSeverity.HIGH, GapComponent.IMPROVEMENT,
            "Sin respaldo", null, List.of());

    private static GapStep.Said said(String reason, String answer) {
        return new GapStep.Said(LocalDate.of(2026, 10, 20), reason, answer == null ? null : new GapAnswer(null, answer),
                UUID.randomUUID(), Instant.parse("2026-10-20T12:00:00Z"));
    }

    private static Gap seen() {
        return Gap.seen(UUID.randomUUID(), PLACE, CONTENT, said(null, null));
    }

    private static Gap proposed() {
        return Gap.proposed(PLACE, proposal("NOT_OPERATIVE"), said(null, null));
    }

    private static GapProposal proposal(String condition) {
        var table = IndexFixture.small();
        var input = IndexFixture.input(WaterFinding.NONE, IndexFixture.choice("CONDITION_PUMP", condition));
        return GapProposals.of(1, table, input, ServiceIndex.of(1, table, input)).get(0);
    }

    private static Gap in(GapState state) {
        var gap = seen();
        switch (state) {
            case PRIORITISED -> gap.take(GapVerb.PRIORITISE, said(null, null));
            case IN_ATTENTION -> gap.take(GapVerb.ATTEND, said(null, "Mejora 1"));
            case RESOLVED -> {
                gap.take(GapVerb.ATTEND, said(null, "Mejora 1"));
                gap.take(GapVerb.RESOLVE, said(null, "Mejora 1"));
            }
            case DISCARDED -> gap.take(GapVerb.DISCARD, said("Se midió otra vez", null));
            default -> { }
        }
        assertThat(gap.state()).isEqualTo(state);
        return gap;
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "PRIORITISE, PRIORITISED, -, -, -, -",
        "ATTEND, IN_ATTENTION, IN_ATTENTION, -, -, -",
        "RESOLVE, -, -, RESOLVED, -, -",
        "DISCARD, DISCARDED, DISCARDED, DISCARDED, -, -",
        "REOPEN, -, -, -, DETECTED, DETECTED"})
    void goesOnlyWhereItsVerbsLead(GapVerb verb, GapState detected, GapState prioritised, GapState attention, GapState resolved,
            GapState discarded) {
        var expected = new GapState[] {detected, prioritised, attention, resolved, discarded};
        for (var state : GapState.values()) {
            var gap = in(state);
            if (expected[state.ordinal()] == null) {
                assertThatThrownBy(() -> gap.take(verb, said("x", "y"))).as("%s from %s", verb, state).isInstanceOf(StateForbids.class);
                assertThat(gap.state()).isEqualTo(state);
            } else {
                gap.take(verb, said("x", "y"));
                assertThat(gap.state()).as("%s from %s", verb, state).isEqualTo(expected[state.ordinal()]);
                assertThat(gap.steps().get(gap.steps().size() - 1).verb()).isEqualTo(verb);
            }
        }
    }

    @Test
    void aProposalIsConfirmedBeforeAnythingAttendsIt() {
        var gap = proposed();
        assertThat(gap.isConfirmed()).isFalse();
        assertThatThrownBy(() -> gap.take(GapVerb.PRIORITISE, said(null, null))).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> gap.take(GapVerb.ATTEND, said(null, "Mejora 1"))).isInstanceOf(StateForbids.class);
        gap.take(GapVerb.CONFIRM, said(null, null));
        assertThatThrownBy(() -> gap.take(GapVerb.CONFIRM, said(null, null))).isInstanceOf(StateForbids.class);
        gap.take(GapVerb.PRIORITISE, said(null, null));
        assertThat(gap.state()).isEqualTo(GapState.PRIORITISED);
    }

    @Test
    void needsAReasonToBeDiscardedOrOpenedAgainAndAnAnswerToBeAttended() {
        assertThatThrownBy(() -> seen().take(GapVerb.DISCARD, said(null, null))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> in(GapState.RESOLVED).take(GapVerb.REOPEN, said(null, null))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> seen().take(GapVerb.ATTEND, said(null, null))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> in(GapState.IN_ATTENTION).take(GapVerb.RESOLVE, said(null, null))).isInstanceOf(Invalid.class);
    }

    @Test
    void editingConfirmsAndIsRefusedWhenItIsOver() {
        var gap = proposed();
        gap.edit(CONTENT, said(null, null));
        assertThat(gap.isConfirmed()).isTrue();
        assertThat(gap.content()).isEqualTo(CONTENT);
        assertThatThrownBy(() -> in(GapState.RESOLVED).edit(CONTENT, said(null, null))).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> in(GapState.DISCARDED).edit(CONTENT, said(null, null))).isInstanceOf(StateForbids.class);
    }

    @Test
    void aRuleTakesBackOnlyWhatNobodyConfirmed() {
        var gap = proposed();
        assertThat(gap.withdraw(said(null, null))).isTrue();
        assertThat(gap.state()).isEqualTo(GapState.DISCARDED);
        assertThat(gap.proposeAgain(proposal("NOT_OPERATIVE"), said(null, null))).isTrue();
        assertThat(gap.state()).isEqualTo(GapState.DETECTED);
        gap.take(GapVerb.CONFIRM, said(null, null));
        assertThat(gap.withdraw(said(null, null))).isFalse();
        assertThat(gap.state()).isEqualTo(GapState.DETECTED);
    }

    @Test
    void aRuleDoesNotBringBackWhatSomebodyDiscarded() {
        var gap = proposed();
        gap.take(GapVerb.DISCARD, said("No es así", null));
        assertThat(gap.proposeAgain(proposal("NOT_OPERATIVE"), said(null, null))).isFalse();
        assertThat(gap.state()).isEqualTo(GapState.DISCARDED);
    }

    @Test
    void aProposalIsTheSameGapEachTimeAndIsDescribedAnew() {
        var gap = proposed();
        assertThat(gap.id()).isEqualTo(proposed().id());
        assertThat(gap.proposeAgain(proposal("NOT_OPERATIVE"), said(null, null))).isFalse();
        assertThat(gap.proposeAgain(proposal("BAD"), said(null, null))).isTrue();
        assertThat(gap.content().severity()).isEqualTo(GapSeverity.MEDIUM);
        assertThat(gap.steps()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"120,480", "1,4", "0,0", "-,-"})
    void weighsSeverityTimesPeopleAndUnknownIsNotZero(Integer people, Long priority) {
        var gap = seen();
        gap.weigh(people, IndexFixture.small());
        assertThat(gap.priority()).isEqualTo(priority);
    }
}
