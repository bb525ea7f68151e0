package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.Amendment;
import cl.vertiente.agreement.domain.AmendmentContent;
import cl.vertiente.agreement.domain.AmendmentRules;
import cl.vertiente.agreement.domain.BudgetLine;
import cl.vertiente.agreement.domain.LegalLimit;
import cl.vertiente.agreement.domain.LegalLimits;
import cl.vertiente.evidence.Documents;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Records an amendment of an agreement, once, and puts it into force: amount, term and budget are those of the newest amendment,
 * what was signed stays beside them. Repeating the request under its identifier changes nothing.
 */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class RecordAmendment {

    @Inject
    private Agreements agreements;

    @Inject
    private AgreementViews views;

    @Inject
    private LegalLimits limits;

    @Inject
    private Documents documents;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param created false when it was a repetition */
    public record Recorded(AgreementView agreement, boolean created) {
    }

    public Recorded record(UUID agreementId, UUID amendmentId, AmendmentRequest request) {
        agreements.lock(agreementId);
        var agreement = agreements.visibleTo(caller.required(), agreementId);
        var known = agreements.amendment(amendmentId);
        if (known.isPresent()) {
            if (!known.get().agreementId().equals(agreementId) || !known.get().wasAsked(request.fingerprint())) {
                throw new StateForbids("agreement.amendment.id-taken", "");
            }
            audit.unchanged();
            return new Recorded(views.one(caller.required(), agreementId), false);
        }
        var content = request.content();
        var lines = agreements.budgetOf(agreementId);
        var share = limits.at(LegalLimit.Code.ADMINISTRATION_SHARE, agreement.startOn());
        new AmendmentRules(Chile.today(clock), agreement.totalAmount(), agreement.startOn(), lines, share).check(content);
        checkApproval(content);
        var before = views.one(caller.required(), agreementId);
        change(agreement, lines, new Amendment(amendmentId, agreementId, agreements.amendmentsOf(agreementId).size() + 1, content,
                request.fingerprint(), clock.instant(), caller.required().id()), content);
        var after = views.one(caller.required(), agreementId);
        audit.changed(Agreement.class, agreementId, before, after);
        return new Recorded(after, true);
    }

    private void checkApproval(AmendmentContent content) {
        var approval = content.approvalSha256();
        if (approval != null && documents.broughtBy(caller.required().id(), List.of(approval)).isEmpty()) {
            throw new Invalid("evidence.unknown", "/approvalSha256", approval.substring(0, 8));
        }
    }

    private void change(Agreement agreement, List<BudgetLine> lines, Amendment amendment, AmendmentContent content) {
        var byId = lines.stream().collect(Collectors.toMap(BudgetLine::id, Function.identity()));
        var position = lines.stream().mapToInt(BudgetLine::position).max().orElse(0);
        for (var change : content.budget()) {
            if (byId.containsKey(change.budgetLineId())) {
                byId.get(change.budgetLineId()).amend(change.approved());
            } else {
                agreements.add(new BudgetLine(agreement.id(), ++position, change));
            }
        }
        agreement.amend(amendment);
        agreements.add(amendment);
    }
}
