package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.boundary.AgreementRequest.ActRequest;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.AgreementLife;
import cl.vertiente.agreement.domain.AgreementTransition;
import cl.vertiente.agreement.domain.AgreementTransition.Step;
import cl.vertiente.agreement.domain.AgreementVerb;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.BudgetRules;
import cl.vertiente.agreement.domain.DraftRules;
import cl.vertiente.agreement.domain.InstallmentRules;
import cl.vertiente.agreement.domain.LegalLimit;
import cl.vertiente.agreement.domain.LegalLimits;
import cl.vertiente.agreement.domain.Products;
import cl.vertiente.evidence.Documents;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** Takes an agreement from draft to signed, in force, closed or rescinded; each step stays on record with its person and day. */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class MoveAgreement {

    @Inject
    private Agreements agreements;

    @Inject
    private AgreementViews views;

    @Inject
    private Products products;

    @Inject
    private LegalLimits limits;

    @Inject
    private Documents documents;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Both parties signed. */
    public record Signing(@NotNull LocalDate signedOn) {
    }

    /** @param act the one that approves it, unless the draft has it already with its total tramitación */
    public record Start(@Valid ActRequest act) {
    }

    /** It ended and nothing is owed. */
    public record Closing(@NotNull LocalDate closedOn, @Size(max = 500) String reason) {
    }

    /** It is ended before its time, by an act. */
    public record Rescission(@NotNull LocalDate rescindedOn, @NotBlank @Size(min = 3, max = 500) String reason,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String documentSha256) {
    }

    public AgreementView sign(UUID id, Signing request) {
        return take(id, AgreementVerb.SIGN, (agreement, faults) -> {
            rules(request.signedOn()).checkComplete(agreement.terms(), parts(id), faults);
            return notLater(new Step(AgreementVerb.SIGN, request.signedOn(), null, null), "/signedOn", faults);
        });
    }

    /** From the day of the total tramitación on. */
    public AgreementView start(UUID id, Start request) {
        return take(id, AgreementVerb.START, (agreement, faults) -> {
            if (request.act() != null) {
                agreement.approvedBy(request.act().act(), clock.instant());
            }
            var act = agreement.act();
            faults.when(act == null, "agreement.start.act", "/act/number");
            faults.when(act != null && act.fullyProcessedOn() == null, "agreement.start.processed", "/act/fullyProcessedOn");
            DraftRules.checkAct(act, Chile.today(clock), faults);
            return new Step(AgreementVerb.START, act == null ? null : act.fullyProcessedOn(), null, null);
        });
    }

    public AgreementView close(UUID id, Closing request) {
        return take(id, AgreementVerb.CLOSE, (agreement, faults) -> {
            faults.when(!request.closedOn().isAfter(agreement.endOn()), "agreement.close.before-end", "/closedOn");
            return notLater(new Step(AgreementVerb.CLOSE, request.closedOn(), AgreementRequest.bare(request.reason()), null), "/closedOn",
                    faults);
        });
    }

    public AgreementView rescind(UUID id, Rescission request) {
        return take(id, AgreementVerb.RESCIND, (agreement, faults) -> {
            var document = request.documentSha256();
            faults.when(documents.broughtBy(caller.required().id(), List.of(document)).isEmpty(), "evidence.unknown", "/documentSha256",
                    document.substring(0, 8));
            faults.when(agreement.hasStarted() && request.rescindedOn().isBefore(agreement.startOn()), "agreement.rescind.before-start",
                    "/rescindedOn");
            return notLater(new Step(AgreementVerb.RESCIND, request.rescindedOn(), request.reason().strip(), document), "/rescindedOn",
                    faults);
        });
    }

    private Step notLater(Step step, String pointer, Faults faults) {
        faults.when(step.on().isAfter(Chile.today(clock)), "agreement.verb.future", pointer);
        return step;
    }

    private AgreementView take(UUID id, AgreementVerb verb, BiFunction<Agreement, Faults, Step> checked) {
        agreements.lock(id);
        var agreement = agreements.visibleTo(caller.required(), id);
        var before = views.one(caller.required(), id);
        precondition.check(before);
        var from = new AgreementLife(agreement, agreements.stepsOf(id)).from(verb, Chile.today(clock));
        var faults = new Faults();
        var step = checked.apply(agreement, faults);
        faults.raise();
        agreement.take(step);
        agreements.add(new AgreementTransition(id, from, step, clock.instant(), caller.required().id()));
        var after = views.one(caller.required(), id);
        audit.changed(Agreement.class, id, before, after);
        return after;
    }

    /** By the law in force on the day of the signing. */
    private DraftRules rules(LocalDate signing) {
        return new DraftRules(limits.at(LegalLimit.Code.ADMINISTRATION_SHARE, signing), limits.at(LegalLimit.Code.ADVANCE_SHARE, signing));
    }

    private DraftRules.Parts parts(UUID id) {
        return new DraftRules.Parts(agreements.budgetOf(id).stream().map(line -> new BudgetRules.Line(line.id(), line.item(),
                line.component(), line.category(), line.approved())).toList(), agreements.installmentsOf(id).stream()
                .map(one -> new InstallmentRules.Planned(one.id(), one.number(), one.terms())).toList(),
                products.planOf(id).current());
    }
}
