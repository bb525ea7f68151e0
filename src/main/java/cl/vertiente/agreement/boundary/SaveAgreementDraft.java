package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.AgreementDrafted;
import cl.vertiente.agreement.domain.AgreementTerms;
import cl.vertiente.agreement.domain.AgreementTransition;
import cl.vertiente.agreement.domain.AgreementVerb;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.BudgetLine;
import cl.vertiente.agreement.domain.DraftRules;
import cl.vertiente.agreement.domain.Installment;
import cl.vertiente.agreement.domain.LegalLimit;
import cl.vertiente.agreement.domain.LegalLimits;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Saves the draft of an agreement under an identifier of the client's: the first time it begins one, the same request again
 * changes nothing, another one changes the draft for whoever read it as it is now. Once it is signed it changes by amendments alone.
 */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class SaveAgreementDraft {

    @Inject
    private Agreements agreements;

    @Inject
    private AgreementViews views;

    @Inject
    private Parties parties;

    @Inject
    private ProductKeeping products;

    @Inject
    private LegalLimits limits;

    @Inject
    private Event<AgreementDrafted> drafted;

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

    public Saved save(UUID id, AgreementRequest request) {
        agreements.lock(id);
        var known = agreements.find(id).isPresent();
        var agreement = known ? agreements.visibleTo(caller.required(), id) : null;
        if (known && agreement.wasAsked(request.fingerprint())) {
            audit.unchanged();
            return new Saved(views.one(caller.required(), id), false);
        }
        if (known && !agreement.isDraft()) {
            throw new StateForbids("agreement.draft.signed", "");
        }
        var before = known ? views.one(caller.required(), id) : null;
        if (known) {
            precondition.check(before);
        }
        var terms = check(request);
        parties.admit(request);
        if (known) {
            agreement.restate(terms, request.fingerprint(), clock.instant());
        } else {
            begin(id, terms, request.fingerprint());
        }
        write(id, request.parts());
        var after = views.one(caller.required(), id);
        audit.changed(Agreement.class, id, before, after);
        return new Saved(after, !known);
    }

    private AgreementTerms check(AgreementRequest request) {
        var faults = new Faults();
        var terms = request.terms();
        var parts = request.parts();
        DraftRules.checkTerm(terms.totalAmount(), terms.startOn(), terms.endOn(), terms.projectCode(), faults);
        DraftRules.checkAct(terms.act(), Chile.today(clock), faults);
        parties.check(request, faults);
        if (parts.products() != null) {
            products.checkResponsible(parts.products(), "/products", faults);
        }
        faults.raise();
        new DraftRules(limits.at(LegalLimit.Code.ADMINISTRATION_SHARE, terms.startOn()),
                limits.at(LegalLimit.Code.ADVANCE_SHARE, terms.startOn())).check(terms, parts, faults);
        faults.raise();
        return terms;
    }

    private void begin(UUID id, AgreementTerms terms, String fingerprint) {
        var now = clock.instant();
        agreements.add(Agreement.draft(id, terms, fingerprint, now));
        agreements.add(new AgreementTransition(id, null, new AgreementTransition.Step(AgreementVerb.DRAFT, Chile.today(clock), null, null),
                now, caller.required().id()));
        drafted.fire(new AgreementDrafted(id));
    }

    private void write(UUID id, DraftRules.Parts parts) {
        if (parts.budget() != null) {
            var lines = parts.budget();
            agreements.replaceBudget(id, IntStream.range(0, lines.size()).mapToObj(i -> new BudgetLine(lines.get(i).id(), id, i + 1,
                    lines.get(i).item(), lines.get(i).component(), lines.get(i).category(), lines.get(i).approved())).toList());
        }
        if (parts.installments() != null) {
            agreements.replaceInstallments(id, installments(id, parts));
        }
        if (parts.products() != null) {
            products.replace(id, parts.products());
        }
    }

    private static List<Installment> installments(UUID id, DraftRules.Parts parts) {
        return parts.installments().stream().map(one -> new Installment(one.id(), id, one.number(), one.terms().milestone(),
                one.terms().plannedOn(), one.terms().plannedAmount())).toList();
    }
}
