package cl.vertiente.diagnosis.visit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.StateForbids;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosisTest {

    private static final Instant NOW = Instant.parse("2026-10-20T12:00:00Z");
    private static final UUID AUTHOR = new UUID(0, 1);
    private static final UUID COLLEAGUE = new UUID(0, 2);
    private static final UUID STRANGER = new UUID(0, 3);

    /** From where each verb starts, written down once more by hand. */
    private static final Map<DiagnosisVerb, Set<DiagnosisState>> FROM = new EnumMap<>(Map.of(
            DiagnosisVerb.SUBMIT, Set.of(DiagnosisState.DRAFT),
            DiagnosisVerb.TAKE, Set.of(DiagnosisState.COMPLETE),
            DiagnosisVerb.OBSERVE, Set.of(DiagnosisState.IN_REVIEW),
            DiagnosisVerb.EDIT, Set.of(DiagnosisState.OBSERVED),
            DiagnosisVerb.APPROVE, Set.of(DiagnosisState.IN_REVIEW),
            DiagnosisVerb.CLOSE, Set.of(DiagnosisState.APPROVED),
            DiagnosisVerb.REOPEN, Set.of(DiagnosisState.APPROVED),
            DiagnosisVerb.VOID, Set.of(DiagnosisState.DRAFT, DiagnosisState.COMPLETE, DiagnosisState.IN_REVIEW, DiagnosisState.OBSERVED,
                    DiagnosisState.APPROVED)));

    private static Diagnosis begun() {
        var diagnosis = new Diagnosis(new UUID(0, 9), new Diagnosis.Subject(new UUID(1, 1), new UUID(1, 2)), 1, AUTHOR, NOW);
        diagnosis.describe(Set.of(COLLEAGUE), null);
        write(diagnosis, "{}");
        return diagnosis;
    }

    private static DiagnosisRevision write(Diagnosis diagnosis, String answers) {
        return DiagnosisRevision.next(diagnosis, new DiagnosisRevision.Written(Answers.read(Json.read(answers,
                com.fasterxml.jackson.databind.JsonNode.class)), NOW, AUTHOR, NOW));
    }

    private static Diagnosis at(DiagnosisState state) {
        var diagnosis = begun();
        var way = switch (state) {
            case DRAFT -> new DiagnosisVerb[] {};
            case COMPLETE -> new DiagnosisVerb[] {DiagnosisVerb.SUBMIT};
            case IN_REVIEW -> new DiagnosisVerb[] {DiagnosisVerb.SUBMIT, DiagnosisVerb.TAKE};
            case OBSERVED -> new DiagnosisVerb[] {DiagnosisVerb.SUBMIT, DiagnosisVerb.TAKE, DiagnosisVerb.OBSERVE};
            case APPROVED -> new DiagnosisVerb[] {DiagnosisVerb.SUBMIT, DiagnosisVerb.TAKE, DiagnosisVerb.APPROVE};
            case CLOSED -> new DiagnosisVerb[] {DiagnosisVerb.SUBMIT, DiagnosisVerb.TAKE, DiagnosisVerb.APPROVE, DiagnosisVerb.CLOSE};
            case VOID -> new DiagnosisVerb[] {DiagnosisVerb.VOID};
        };
        for (var verb : way) {
            diagnosis.move(verb, "porque sí", AUTHOR, NOW);
        }
        assertThat(diagnosis.state()).isEqualTo(state);
        return diagnosis;
    }

    @ParameterizedTest
    @EnumSource(DiagnosisVerb.class)
    void takesEachStepFromItsStatesAlone(DiagnosisVerb verb) {
        for (var state : DiagnosisState.values()) {
            var diagnosis = at(state);
            if (FROM.get(verb).contains(state)) {
                var step = diagnosis.move(verb, "porque sí", AUTHOR, NOW);
                assertThat(step.from()).isEqualTo(state);
                assertThat(step.to()).isEqualTo(diagnosis.state()).isEqualTo(verb.to());
            } else {
                assertThatThrownBy(() -> diagnosis.move(verb, "porque sí", AUTHOR, NOW)).as("%s at %s", verb, state)
                        .isInstanceOf(StateForbids.class);
                assertThat(diagnosis.state()).isEqualTo(state);
            }
        }
    }

    @Test
    void asksWhyWhenSomethingIsTakenBack() {
        assertThatThrownBy(() -> at(DiagnosisState.APPROVED).move(DiagnosisVerb.REOPEN, " ", AUTHOR, NOW)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> at(DiagnosisState.DRAFT).move(DiagnosisVerb.VOID, null, AUTHOR, NOW)).isInstanceOf(Invalid.class);
    }

    @Test
    void keepsWhichVersionWasApprovedWhateverComesAfter() {
        var diagnosis = at(DiagnosisState.APPROVED);
        assertThat(diagnosis.approvedRevision()).isEqualTo(1);
        diagnosis.move(DiagnosisVerb.REOPEN, "Faltó una bomba", AUTHOR, NOW);
        diagnosis.move(DiagnosisVerb.OBSERVE, null, AUTHOR, NOW);
        diagnosis.move(DiagnosisVerb.EDIT, null, AUTHOR, NOW);
        write(diagnosis, "{\"inhabitants\":120}");
        assertThat(diagnosis.revision()).isEqualTo(2);
        assertThat(diagnosis.approvedRevision()).isEqualTo(1);
        diagnosis.move(DiagnosisVerb.SUBMIT, null, AUTHOR, NOW);
        diagnosis.move(DiagnosisVerb.TAKE, null, AUTHOR, NOW);
        diagnosis.move(DiagnosisVerb.APPROVE, null, AUTHOR, NOW);
        assertThat(diagnosis.approvedRevision()).isEqualTo(2);
    }

    @Test
    void isWrittenByItsTeamAndOnlyAsADraft() {
        var diagnosis = begun();
        diagnosis.requireWriter(AUTHOR);
        diagnosis.requireWriter(COLLEAGUE);
        assertThatThrownBy(() -> diagnosis.requireWriter(STRANGER)).isInstanceOf(Forbidden.class);
        diagnosis.move(DiagnosisVerb.SUBMIT, null, AUTHOR, NOW);
        assertThatThrownBy(() -> diagnosis.requireWriter(AUTHOR)).isInstanceOf(StateForbids.class);
    }

    @Test
    void keepsItsAuthorAndItsFirstCode() {
        var diagnosis = begun();
        diagnosis.describe(Set.of(STRANGER), "Marzo");
        assertThat(diagnosis.surveyors()).containsExactlyInAnyOrder(AUTHOR, STRANGER);
        diagnosis.name("FD-1");
        diagnosis.name("FD-2");
        assertThat(diagnosis.code()).isEqualTo("FD-1");
    }

    @Test
    void numbersWhatCountsAndNotWhatLiesBeside() {
        var diagnosis = begun();
        var second = write(diagnosis, "{\"members\":10}");
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.base()).isEqualTo(1);
        var beside = DiagnosisRevision.aside(diagnosis, 1, new DiagnosisRevision.Written(second.answers(), NOW, COLLEAGUE, NOW));
        assertThat(beside.isAside()).isTrue();
        assertThat(beside.base()).isEqualTo(1);
        assertThat(diagnosis.revision()).isEqualTo(2);
        assertThat(beside.sha256()).isEqualTo(second.sha256());
    }
}
