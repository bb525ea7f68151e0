package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.Installment;
import cl.vertiente.agreement.domain.InstallmentRules;
import cl.vertiente.agreement.domain.LegalLimit;
import cl.vertiente.agreement.domain.LegalLimits;
import cl.vertiente.agreement.domain.Product;
import cl.vertiente.agreement.domain.ProductRules;
import cl.vertiente.agreement.domain.Products;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.UUID;

/**
 * Saves one product or one instalment of a draft; one that is there is changed on what its coordinator read. Sums and weights are held
 * against one another when the draft is signed.
 */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class SaveDraftPart {

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
    private CurrentCaller caller;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param created false when it was a repetition or a change */
    public record Saved(AgreementView agreement, boolean created) {
    }

    public Saved product(UUID agreementId, UUID productId, ProductRequest request) {
        var agreement = draft(agreementId, "agreement.product.signed");
        var content = request.content();
        var current = products.planOf(agreementId).current();
        var others = current.stream().filter(product -> !product.productId().equals(productId)).toList();
        var faults = new Faults();
        faults.when(!request.id().equals(productId), "agreement.draft.other-id", "/id");
        new ProductRules(agreement.startOn(), agreement.endOn()).one(content, "", faults);
        keeping.checkResponsible(content, "", faults);
        faults.when(others.stream().anyMatch(product -> product.code().equalsIgnoreCase(content.code())), "agreement.product.code-twice",
                "/code", content.code());
        faults.raise();
        if (current.stream().anyMatch(product -> product.productId().equals(productId) && product.sameAs(content))) {
            audit.unchanged();
            return new Saved(views.one(caller.required(), agreementId), false);
        }
        if (others.size() < current.size()) {
            precondition.check(views.one(caller.required(), agreementId));
        }
        keeping.say(agreementId, null, content);
        agreement.touch(clock.instant());
        audit.changed(Product.class, productId, current.stream().filter(product -> product.productId().equals(productId)).findFirst()
                .orElse(null), content);
        return new Saved(views.one(caller.required(), agreementId), others.size() == current.size());
    }

    public Saved installment(UUID agreementId, UUID installmentId, InstallmentPlanRequest request) {
        var agreement = draft(agreementId, "agreement.installment.signed");
        var planned = request.planned("");
        var known = agreements.installment(installmentId);
        if (known.filter(one -> !one.agreementId().equals(agreementId)).isPresent()) {
            throw new StateForbids("agreement.installment.id-taken", "");
        }
        var faults = new Faults();
        faults.when(!request.id().equals(installmentId), "agreement.draft.other-id", "/id");
        var before = known.map(one -> new InstallmentRules.Planned(one.id(), one.number(), one.terms())).orElse(null);
        var after = new ArrayList<>(agreements.installmentsOf(agreementId).stream().filter(one -> !one.id().equals(installmentId))
                .map(one -> new InstallmentRules.Planned(one.id(), one.number(), one.terms())).toList());
        faults.when(after.stream().anyMatch(one -> one.number() == planned.number()), "agreement.installment.number-twice", "/number",
                planned.number());
        faults.when(!planned.terms().plannedAmount().isPositive(), "agreement.installment.amount", "/plannedAmount");
        after.add(planned);
        rules(agreement).checkAdvance(after, "/plannedAmount", faults);
        faults.raise();
        if (planned.equals(before)) {
            audit.unchanged();
            return new Saved(views.one(caller.required(), agreementId), false);
        }
        if (before != null) {
            precondition.check(views.one(caller.required(), agreementId));
        }
        after.sort(Comparator.comparingInt(InstallmentRules.Planned::number));
        agreements.replaceInstallments(agreementId, after.stream().map(one -> new Installment(one.id(), agreementId, one.number(),
                one.terms().milestone(), one.terms().plannedOn(), one.terms().plannedAmount())).toList());
        agreement.touch(clock.instant());
        audit.changed(Installment.class, installmentId, before, planned);
        return new Saved(views.one(caller.required(), agreementId), before == null);
    }

    private InstallmentRules rules(Agreement agreement) {
        return new InstallmentRules(agreement.totalAmount(), limits.at(LegalLimit.Code.ADVANCE_SHARE, agreement.lawDay()));
    }

    private Agreement draft(UUID agreementId, String refusal) {
        agreements.lock(agreementId);
        var agreement = agreements.visibleTo(caller.required(), agreementId);
        if (!agreement.isDraft()) {
            throw new StateForbids(refusal, "");
        }
        return agreement;
    }
}
