package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
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
import java.util.UUID;

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

    /** @param field the answer, as {@code pumps/0/power}; empty for the record as a whole */
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
        var question = field.contains("/") ? field.substring(0, field.indexOf('/')) : field;
        if (!field.isEmpty() && questionnaires.version(diagnosis.questionnaireVersion()).orElseThrow().question(question).isEmpty()) {
            throw new Invalid("diagnosis.observation.field", "/field", question);
        }
    }
}
