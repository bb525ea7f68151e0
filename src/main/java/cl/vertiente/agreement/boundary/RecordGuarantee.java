package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.Guarantee;
import cl.vertiente.agreement.domain.GuaranteeRules;
import cl.vertiente.agreement.domain.GuaranteeView;
import cl.vertiente.agreement.domain.Guarantees;
import cl.vertiente.evidence.Documents;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Records a guarantee, once: announced, or handed in with its paper, be it a first one or the renewal of another. Repeating the
 * request under its identifier changes nothing.
 */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class RecordGuarantee {

    @Inject
    private Agreements agreements;

    @Inject
    private Guarantees guarantees;

    @Inject
    private GuaranteeDesk desk;

    @Inject
    private Documents documents;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param created false when it was a repetition */
    public record Recorded(GuaranteeView guarantee, boolean created) {
    }

    public Recorded record(UUID agreementId, UUID guaranteeId, GuaranteeRequest request) {
        agreements.lock(agreementId);
        var agreement = agreements.visibleTo(caller.required(), agreementId);
        var known = guarantees.find(guaranteeId);
        if (known.isPresent()) {
            if (!known.get().wasAsked(agreementId, request.fingerprint())) {
                throw new StateForbids("agreement.guarantee.id-taken", "");
            }
            audit.unchanged();
            return new Recorded(view(agreement, guaranteeId), false);
        }
        var content = request.content();
        var paper = request.paper() == null ? null : request.paper().content();
        new GuaranteeRules(desk.today(), guarantees.of(agreementId)).check(content, paper);
        var guarantee = new Guarantee(guaranteeId, agreementId, content, request.fingerprint(), clock.instant(), caller.required().id());
        if (paper != null) {
            checkDocument(paper.evidenceSha256(), "/paper/evidenceSha256");
            guarantee.constitute(paper, caller.required().id(), clock.instant());
        }
        guarantees.add(guarantee);
        var view = view(agreement, guaranteeId);
        audit.changed(Guarantee.class, guaranteeId, null, view);
        return new Recorded(view, true);
    }

    private void checkDocument(String sha256, String pointer) {
        if (documents.broughtBy(caller.required().id(), List.of(sha256)).isEmpty()) {
            throw new Invalid("evidence.unknown", pointer, sha256.substring(0, 8));
        }
    }

    private GuaranteeView view(Agreement agreement, UUID guaranteeId) {
        var check = desk.check(agreement);
        return desk.view(check, check.register().find(guaranteeId).orElseThrow());
    }
}
