package cl.vertiente.diagnosis.score.persistence;

import cl.vertiente.access.Person;
import cl.vertiente.diagnosis.score.domain.Gap;
import cl.vertiente.diagnosis.score.domain.GapAnswer;
import cl.vertiente.diagnosis.score.domain.GapRow;
import cl.vertiente.diagnosis.score.domain.GapStep;
import cl.vertiente.diagnosis.score.domain.GapView;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.UUID;

/** The read model of one gap: its steps with the names of who took them, and what answers it now. */
final class GapSheet {

    private final EntityManager entities;

    GapSheet(EntityManager entities) {
        this.entities = entities;
    }

    GapView view(Gap gap, GapRow row) {
        var names = new HashMap<UUID, String>();
        entities.createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", gap.steps().stream().map(GapStep::recordedBy).distinct().toList()).getResultList()
                .forEach(person -> names.put(person.id(), person.name()));
        var steps = gap.steps().stream().map(step -> new GapView.Step(step.verb(), step.toState(), step.happenedOn(), step.reason(),
                step.answer(), step.recordedAt(), step.recordedBy(), names.get(step.recordedBy()))).toList();
        return new GapView(row, gap.content().evidence(), gap.content().refs(), gap.reason(), answer(gap), steps);
    }

    /** Of its last life: what attended it before it was opened again answers it no more. */
    private static GapAnswer answer(Gap gap) {
        GapAnswer answer = null;
        for (var step : gap.steps()) {
            answer = switch (step.verb()) {
                case ATTEND, RESOLVE -> step.answer();
                case REOPEN, PROPOSE -> null;
                default -> answer;
            };
        }
        return answer;
    }
}
