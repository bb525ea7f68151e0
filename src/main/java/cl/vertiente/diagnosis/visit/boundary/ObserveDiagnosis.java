package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.form.domain.Answer;
import cl.vertiente.diagnosis.form.domain.Question;
import cl.vertiente.diagnosis.form.domain.Questionnaires;
import cl.vertiente.diagnosis.visit.domain.Diagnoses;
import cl.vertiente.diagnosis.visit.domain.Diagnosis;
import cl.vertiente.diagnosis.visit.domain.DiagnosisState;
import cl.vertiente.diagnosis.visit.domain.Observation;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The reviewer hangs an observation on an answer, under an identifier of the client; repeating it changes nothing. */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class ObserveDiagnosis {

    @Inject
    private Diagnoses diagnoses;

    @Inject
    private DiagnosisInHand hand;

    @Inject
    private DiagnosisViews views;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param created false when it was said before */
    public record Observed(DiagnosisView diagnosis, boolean created) {
    }

    /** @param field the answer, as {@code pumps/<id>/power} or {@code pumps/0/power}; empty for the record as a whole */
    public Observed observe(UUID id, UUID observationId, String field, String words) {
        var diagnosis = hand.claim(id);
        var known = diagnoses.observation(observationId);
        if (known.isPresent()) {
            if (!known.get().observation().says(id, field, words)) {
                throw new StateForbids("diagnosis.observation.id-taken", "");
            }
            audit.unchanged();
            return new Observed(views.view(diagnosis), false);
        }
        if (diagnosis.state() != DiagnosisState.IN_REVIEW) {
            throw new StateForbids("diagnosis.observation.not-in-review", "");
        }
        requireField(diagnosis, field);
        var observation = new Observation(observationId, diagnosis, field, words, caller.required().id(), clock.instant());
        diagnoses.add(observation);
        var view = views.view(diagnosis);
        audit.changed(Observation.class, observationId, null,
                view.observations().stream().filter(said -> said.id().equals(observationId)).findFirst().orElseThrow());
        return new Observed(view, true);
    }

    private void requireField(Diagnosis diagnosis, String field) {
        if (field.isEmpty()) {
            return;
        }
        var parts = field.split("/", -1);
        var question = questionnaires.version(diagnosis.questionnaireVersion()).orElseThrow().question(parts[0])
                .orElseThrow(() -> new Invalid("diagnosis.observation.field", "/field", parts[0]));
        if (parts.length > 1 && !isInEntry(question, diagnoses.current(diagnosis).answers().entries(question.id()), parts)) {
            throw new Invalid("diagnosis.observation.entry", "/field", question.id());
        }
    }

    /** An entry that the record has, by its identifier or its place, and a question of its group or the entry as a whole. */
    private static boolean isInEntry(Question group, List<Answer.Entry> entries, String... parts) {
        boolean isThere = IntStream.range(0, entries.size()).anyMatch(i -> parts[1].equals(entries.get(i).id())
                || parts[1].equals(String.valueOf(i)));
        return isThere && (parts.length == 2 || parts.length == 3
                && group.questions().stream().anyMatch(question -> question.id().equals(parts[2])));
    }
}
