package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.diagnosis.score.domain.Gaps;
import cl.vertiente.diagnosis.visit.domain.Diagnoses;
import cl.vertiente.diagnosis.visit.domain.Diagnosis;
import cl.vertiente.diagnosis.visit.domain.DiagnosisVerb;
import cl.vertiente.diagnosis.visit.domain.ReviewedObservation;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Approves in one step all records of a campaign that are in review and have no open observation; says why the others wait. */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class ApproveCampaign {

    @Inject
    private Diagnoses diagnoses;

    @Inject
    private Agreements agreements;

    @Inject
    private Gaps gaps;

    @Inject
    private DiagnosisMover mover;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    @Inject
    private AuditTrail audit;

    /** What became of the records of a campaign that were in review. */
    public record Approved(List<Item> approved, List<Item> waiting) {

        /**
         * @param reason why it waits; null when it was approved
         * @param pendingGaps how many of its gaps are only proposed: its ficha does not print them
         */
        public record Item(UUID id, String code, String reason, long pendingGaps) {
        }
    }

    public Approved approve(UUID agreementId, String label) {
        agreements.visibleTo(caller.required(), agreementId);
        var approved = new ArrayList<Approved.Item>();
        var waiting = new ArrayList<Approved.Item>();
        var found = diagnoses.inReview(agreementId, label);
        var pending = gaps.pending(found.stream().map(Diagnosis::id).toList());
        for (var each : found) {
            var diagnosis = diagnoses.claim(each.id()).orElseThrow();
            var open = diagnoses.observations(diagnosis.id()).stream().filter(ReviewedObservation::isPending).count();
            if (open > 0) {
                waiting.add(new Approved.Item(diagnosis.id(), diagnosis.code(), messages.get("diagnosis.campaign.open", open),
                        pending.getOrDefault(each.id(), 0L)));
            } else {
                mover.step(diagnosis, DiagnosisVerb.APPROVE, null);
                approved.add(new Approved.Item(diagnosis.id(), diagnosis.code(), null, pending.getOrDefault(each.id(), 0L)));
            }
        }
        audit.unchanged();
        return new Approved(List.copyOf(approved), List.copyOf(waiting));
    }
}
