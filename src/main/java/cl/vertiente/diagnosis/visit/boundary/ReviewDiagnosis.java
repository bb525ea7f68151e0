package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.visit.domain.DiagnosisVerb;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * The coordinator reviews a record: takes it, gives it back with what was observed, approves it, closes it, or takes the approval back
 * with a reason. What was approved stays as it was, whatever comes after.
 */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class ReviewDiagnosis {

    @Inject
    private DiagnosisInHand hand;

    @Inject
    private DiagnosisMover mover;

    @Inject
    private DiagnosisViews views;

    @Inject
    private Precondition precondition;

    public DiagnosisView take(UUID id) {
        return move(id, DiagnosisVerb.TAKE, null);
    }

    public DiagnosisView observe(UUID id) {
        return move(id, DiagnosisVerb.OBSERVE, null);
    }

    public DiagnosisView approve(UUID id) {
        return move(id, DiagnosisVerb.APPROVE, null);
    }

    public DiagnosisView close(UUID id) {
        return move(id, DiagnosisVerb.CLOSE, null);
    }

    public DiagnosisView reopen(UUID id, String reason) {
        return move(id, DiagnosisVerb.REOPEN, reason);
    }

    private DiagnosisView move(UUID id, DiagnosisVerb verb, String reason) {
        var diagnosis = hand.claim(id);
        precondition.check(views.view(diagnosis));
        mover.step(diagnosis, verb, reason);
        return views.view(diagnosis);
    }
}
