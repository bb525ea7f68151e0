package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.visit.domain.Diagnosis;
import cl.vertiente.diagnosis.visit.domain.DiagnosisVerb;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The people of a visit hand its record in for review, take it up again when something was observed, or void what was wrong. */
@ApplicationScoped
@UseCase({Role.FIELD_ENGINEER, Role.COORDINATOR})
public class MoveDiagnosis {

    @Inject
    private DiagnosisInHand hand;

    @Inject
    private DiagnosisMover mover;

    @Inject
    private DiagnosisViews views;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Precondition precondition;

    public DiagnosisView submit(UUID id) {
        return move(id, DiagnosisVerb.SUBMIT, null);
    }

    public DiagnosisView edit(UUID id) {
        return move(id, DiagnosisVerb.EDIT, null);
    }

    /** By the coordinator, or by whoever began it as long as it was never approved. */
    public DiagnosisView annul(UUID id, String reason) {
        return move(id, DiagnosisVerb.VOID, reason);
    }

    private DiagnosisView move(UUID id, DiagnosisVerb verb, String reason) {
        var diagnosis = hand.claim(id);
        if (!may(diagnosis, verb)) {
            throw new Forbidden("diagnosis.not-yours", "");
        }
        precondition.check(views.view(diagnosis));
        mover.step(diagnosis, verb, reason);
        return views.view(diagnosis);
    }

    private boolean may(Diagnosis diagnosis, DiagnosisVerb verb) {
        var who = caller.required();
        return verb.isOfTheTeam() ? diagnosis.isOfTeam(who.id())
                : who.is(Role.COORDINATOR) || diagnosis.authorId().equals(who.id()) && diagnosis.approvedRevision() == null;
    }
}
