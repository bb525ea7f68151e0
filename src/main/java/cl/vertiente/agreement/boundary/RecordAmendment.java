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
import cl.vertiente.agreement.domain.AmendedPlan;
import cl.vertiente.agreement.domain.BudgetLine;
import cl.vertiente.agreement.domain.Installment;
import cl.vertiente.agreement.domain.InstallmentRules;
import cl.vertiente.agreement.domain.LegalLimit;
import cl.vertiente.agreement.domain.LegalLimits;
import cl.vertiente.agreement.domain.ProductContent;
import cl.vertiente.agreement.domain.ProductRules;
import cl.vertiente.agreement.domain.Products;
import cl.vertiente.evidence.Documents;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
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
    private Products products;

    @Inject
    private ProductKeeping keeping;

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
        if (agreement.isDraft()) {
            throw new StateForbids("agreement.amendment.draft", "");
        }
        if (agreement.state().isOver()) {
            throw new StateForbids("agreement.over", "");
        }
        var content = request.content();
        var lines = agreements.budgetOf(agreementId);
        var share = limits.at(LegalLimit.Code.ADMINISTRATION_SHARE, agreement.lawDay());
        new AmendmentRules(Chile.today(clock), agreement.totalAmount(), agreement.startOn(), lines, share).check(content);
        checkPlan(agreement, content);
        checkApproval(content);
        var before = views.one(caller.required(), agreementId);
        var changing = content.with(content.plan().changing(agreements.installmentsOf(agreementId)));
        change(agreement, lines, new Amendment(amendmentId, agreementId, agreements.amendmentsOf(agreementId).size() + 1, changing,
                request.fingerprint(), clock.instant(), caller.required().id()), changing);
        var after = views.one(caller.required(), agreementId);
        audit.changed(Agreement.class, agreementId, before, after);
        return new Recorded(after, true);
    }

    private void checkPlan(Agreement agreement, AmendmentContent content) {
        var taken = new HashSet<UUID>();
        content.plan().installments().stream().map(InstallmentRules.Planned::id).filter(id -> agreements.installment(id).isPresent())
                .forEach(taken::add);
        content.plan().products().stream().map(ProductContent::productId).filter(id -> products.find(id).isPresent())
                .forEach(taken::add);
        var total = content.newTotal() == null ? agreement.totalAmount() : content.newTotal();
        new AmendedPlan(agreements.installmentsOf(agreement.id()), products.planOf(agreement.id()).current(), taken).check(content,
                new InstallmentRules(total, limits.at(LegalLimit.Code.ADVANCE_SHARE, agreement.lawDay())),
                new ProductRules(agreement.startOn(), content.newEnd() == null ? agreement.endOn() : content.newEnd()));
        var faults = new Faults();
        checkNumbers(agreement, content, faults);
        keeping.checkResponsible(content.plan().products(), "/products", faults);
        faults.raise();
    }

    /** The number of an instalment that was withdrawn is not given again: its history stays under it. */
    private void checkNumbers(Agreement agreement, AmendmentContent content, Faults faults) {
        var known = agreements.allInstallmentsOf(agreement.id());
        for (int i = 0; i < content.plan().installments().size(); i++) {
            var planned = content.plan().installments().get(i);
            faults.when(known.stream().anyMatch(one -> one.number() == planned.number() && !one.id().equals(planned.id())),
                    "agreement.installment.number-twice", "/installments/" + i + "/number", planned.number());
        }
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
        installments(agreement, amendment, content);
        agreements.add(amendment);
        var plan = products.planOf(agreement.id()).current();
        content.plan().products().forEach(product -> keeping.say(agreement.id(), amendment, product));
        plan.stream().filter(product -> content.plan().withdrawnProducts().contains(product.productId()))
                .forEach(product -> keeping.withdraw(agreement.id(), amendment, product));
    }

    private void installments(Agreement agreement, Amendment amendment, AmendmentContent content) {
        for (var planned : content.plan().installments()) {
            var known = agreements.installment(planned.id());
            if (known.isPresent()) {
                known.get().amend(planned.terms(), false);
            } else {
                agreements.add(new Installment(planned.id(), agreement.id(), planned.number(), planned.terms()));
            }
        }
        for (var id : content.plan().withdrawnInstallments()) {
            var installment = agreements.installment(id).orElseThrow();
            amendment.withdraw(installment);
            installment.amend(installment.terms(), true);
        }
    }
}
