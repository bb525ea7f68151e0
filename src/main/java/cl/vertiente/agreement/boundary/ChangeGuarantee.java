package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.Guarantee;
import cl.vertiente.agreement.domain.GuaranteeAct;
import cl.vertiente.agreement.domain.GuaranteeCheck;
import cl.vertiente.agreement.domain.GuaranteePaper;
import cl.vertiente.agreement.domain.GuaranteeRules;
import cl.vertiente.agreement.domain.GuaranteeVerb;
import cl.vertiente.agreement.domain.GuaranteeView;
import cl.vertiente.evidence.Documents;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * What becomes of a guarantee: the announced one is handed in; the regional government gives it back or executes it, by an act that
 * is attached; or it was recorded by mistake and is annulled with a reason. Each leaves a row, and nothing else changes.
 */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class ChangeGuarantee {

    @Inject
    private Agreements agreements;

    @Inject
    private GuaranteeDesk desk;

    @Inject
    private Documents documents;

    @Inject
    private Precondition precondition;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public GuaranteeView constitute(UUID agreementId, UUID guaranteeId, GuaranteePaper paper) {
        return change(agreementId, guaranteeId, (check, guarantee) -> {
            GuaranteeVerb.CONSTITUTE.from(check.register().state(guarantee, desk.today()));
            new GuaranteeRules(desk.today(), check.register()).check(guarantee, paper);
            checkDocument(paper.evidenceSha256());
            guarantee.constitute(paper, caller.required().id(), clock.instant());
        });
    }

    public GuaranteeView giveBack(UUID agreementId, UUID guaranteeId, GuaranteeAct act) {
        return end(GuaranteeVerb.RETURN, agreementId, guaranteeId, act);
    }

    public GuaranteeView execute(UUID agreementId, UUID guaranteeId, GuaranteeAct act) {
        return end(GuaranteeVerb.EXECUTE, agreementId, guaranteeId, act);
    }

    public GuaranteeView annul(UUID agreementId, UUID guaranteeId, String reason) {
        return end(GuaranteeVerb.ANNUL, agreementId, guaranteeId, new GuaranteeAct(desk.today(), null, reason, null));
    }

    private GuaranteeView end(GuaranteeVerb verb, UUID agreementId, UUID guaranteeId, GuaranteeAct act) {
        return change(agreementId, guaranteeId, (check, guarantee) -> {
            var state = check.register().state(guarantee, desk.today());
            verb.from(state);
            new GuaranteeRules(desk.today(), check.register()).check(guarantee, verb, act);
            if (act.evidenceSha256() != null) {
                checkDocument(act.evidenceSha256());
            }
            guarantee.end(verb, state, act, caller.required().id(), clock.instant());
        });
    }

    private GuaranteeView change(UUID agreementId, UUID guaranteeId, BiConsumer<GuaranteeCheck, Guarantee> verb) {
        agreements.lock(agreementId);
        var check = desk.check(agreements.visibleTo(caller.required(), agreementId));
        var guarantee = check.register().find(guaranteeId).orElseThrow(() -> new NotFound("agreement.guarantee.not-found", ""));
        var before = desk.view(check, guarantee);
        precondition.check(before);
        verb.accept(check, guarantee);
        var after = desk.view(check, guarantee);
        audit.changed(Guarantee.class, guaranteeId, before, after);
        return after;
    }

    private void checkDocument(String sha256) {
        if (documents.broughtBy(caller.required().id(), List.of(sha256)).isEmpty()) {
            throw new Invalid("evidence.unknown", "/evidenceSha256", sha256.substring(0, 8));
        }
    }
}
