package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.visit.domain.Diagnoses;
import cl.vertiente.diagnosis.visit.domain.Observation;
import cl.vertiente.diagnosis.visit.domain.ObservationReply;
import cl.vertiente.diagnosis.visit.domain.ObservationState;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** What comes after an observation: the team answers it; the coordinator settles it, or asks again. */
@ApplicationScoped
@UseCase({Role.FIELD_ENGINEER, Role.COORDINATOR})
public class ReplyToObservation {

    @Inject
    private Diagnoses diagnoses;

    @Inject
    private DiagnosisInHand hand;

    @Inject
    private DiagnosisViews views;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param words null when there is nothing to say; an answer and a further question need them */
    public DiagnosisView reply(UUID id, UUID observationId, ObservationState to, String words) {
        var diagnosis = hand.claim(id);
        var said = diagnoses.observation(observationId).filter(found -> found.observation().diagnosisId().equals(id))
                .orElseThrow(() -> new NotFound("diagnosis.observation.not-found", ""));
        var who = caller.required();
        if (to == ObservationState.ANSWERED ? !diagnosis.isOfTeam(who.id()) : !who.is(Role.COORDINATOR)) {
            throw new Forbidden(to == ObservationState.ANSWERED ? "diagnosis.not-yours" : "diagnosis.not-the-reviewer", "");
        }
        if (!diagnosis.state().isUnderWay()) {
            throw new StateForbids("diagnosis.observation.over", "");
        }
        said.requireMove(to);
        if (to != ObservationState.SETTLED && (words == null || words.isBlank())) {
            throw new Invalid("diagnosis.observation.words", "/words");
        }
        var reply = new ObservationReply(observationId, to, words == null || words.isBlank() ? null : words.strip(), who.id(),
                clock.instant());
        var before = view(views.view(diagnosis), observationId);
        diagnoses.add(reply);
        var view = views.view(diagnosis);
        audit.changed(Observation.class, observationId, before, view(view, observationId));
        return view;
    }

    private static DiagnosisView.ObservationView view(DiagnosisView diagnosis, UUID observationId) {
        return diagnosis.observations().stream().filter(said -> said.id().equals(observationId)).findFirst().orElseThrow();
    }
}
