package cl.vertiente.agreement.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.access.People;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.AgreementLife;
import cl.vertiente.agreement.domain.AgreementState;
import cl.vertiente.agreement.domain.AgreementTransition;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.AmendmentHistory;
import cl.vertiente.agreement.domain.ApprovingAct;
import cl.vertiente.agreement.domain.ChecklistRow;
import cl.vertiente.agreement.domain.ParticipationView;
import cl.vertiente.agreement.domain.Products;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Agreements as they are shown, put together from their rows. */
@ApplicationScoped
public class AgreementReading implements AgreementViews {

    @Inject
    private Agreements agreements;

    @Inject
    private ParticipationReading participations;

    @Inject
    private ChecklistReading checklists;

    @Inject
    private Products products;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    @Override
    public List<AgreementView> all(Caller caller) {
        return agreements.visibleTo(caller).stream().map(agreement -> view(agreement, null)).toList();
    }

    @Override
    public List<AgreementView> all(Caller caller, Instant asOf) {
        var day = Chile.dateOf(asOf);
        return agreements.visibleTo(caller).stream().filter(agreement -> new AgreementLife(agreement, agreements.stepsOf(agreement.id()))
                .at(asOf, day, agreement.endOn()).filter(state -> state != AgreementState.DRAFT).isPresent())
                .map(agreement -> view(agreement, asOf, day, null)).toList();
    }

    @Override
    public AgreementView one(Caller caller, UUID id) {
        var agreement = agreements.visibleTo(caller, id);
        return view(agreement, checklists.of(agreement));
    }

    @Override
    public List<ParticipationView> participations(Caller caller, UUID agreementId) {
        return participations.of(agreements.visibleTo(caller, agreementId).id());
    }

    @Override
    public Optional<ParticipationView> participation(Caller caller, UUID agreementId, UUID participationId) {
        return participations(caller, agreementId).stream().filter(view -> view.id().equals(participationId)).findFirst();
    }

    @Override
    public AgreementView one(Caller caller, UUID id, Instant asOf) {
        var agreement = agreements.visibleTo(caller, id);
        if (new AgreementLife(agreement, agreements.stepsOf(id)).wasDraftAt(asOf)) {
            throw caller.isGore() ? new NotFound("agreement.not-found", "") : new Invalid("agreement.as-of.draft", "?asOf");
        }
        return view(agreement, asOf, Chile.dateOf(asOf), null);
    }

    private AgreementView view(Agreement agreement, List<ChecklistRow> checklist) {
        return view(agreement, Instant.MAX, Chile.today(clock), checklist);
    }

    private AgreementView view(Agreement agreement, Instant asOf, LocalDate day, List<ChecklistRow> checklist) {
        var history = new AmendmentHistory(agreements.amendmentsOf(agreement.id()));
        var steps = agreements.stepsOf(agreement.id());
        var end = history.end(agreement, asOf);
        var state = new AgreementLife(agreement, steps).at(asOf, day, end)
                .orElseThrow(() -> new NotFound("agreement.not-found", ""));
        var grantor = agreements.grantorOf(agreement);
        var executor = agreements.executorOf(agreement);
        var terms = agreement.terms();
        var act = agreement.actAsOf(asOf);
        var totals = participations.totals(agreement.id(), asOf.equals(Instant.MAX) ? clock.instant().plus(Duration.ofDays(1)) : asOf);
        return new AgreementView(agreement.id(), agreement.code(), agreement.name(), agreement.regionCut(),
                history.total(agreement, asOf), agreement.startOn(), end, state,
                new AgreementView.Signed(agreement.signedTotal(), agreement.signedEnd()), totals.waterSystems(), totals.beneficiaries(),
                new AgreementView.Parties(grantor.name(), grantor.taxId().toString(), executor.legalName(), executor.taxId().toString()),
                act(act), new AgreementView.Council(terms.councilNumber(), terms.councilDate()),
                terms.budgetImputation(), terms.projectCode(), terms.objective(), terms.bank(), terms.bankAccount(),
                agreement.reimbursementAllowed(), agreement.twoPersonClosing(), agreement.renderingWorkingDays(),
                agreement.reviewMonths(), act == null ? null : agreement.firstAllowedExpense(), agreement.editedAt(),
                installments(agreement, history, asOf), amendments(agreement, history, asOf), steps(steps, asOf), checklist);
    }

    private static AgreementView.Act act(ApprovingAct act) {
        return act == null ? null : new AgreementView.Act(act.kind(), act.number(), act.date(), act.service(), act.fullyProcessedOn());
    }

    private List<AgreementView.InstallmentView> installments(Agreement agreement, AmendmentHistory history, Instant asOf) {
        var requested = new HashMap<UUID, LocalDate>();
        agreements.requestsOf(agreement.id()).stream().filter(request -> !request.recordedAt().isAfter(asOf))
                .forEach(request -> requested.put(request.installmentId(), request.content().requestedOn()));
        return agreements.allInstallmentsOf(agreement.id()).stream().flatMap(one -> history.installment(one, asOf).stream()
                .map(terms -> new AgreementView.InstallmentView(one.id(), one.number(), terms.milestone(), terms.plannedOn(),
                        terms.plannedAmount(), one.signed(), requested.get(one.id())))).toList();
    }

    private List<AgreementView.AmendmentView> amendments(Agreement agreement, AmendmentHistory history, Instant asOf) {
        var versions = products.planOf(agreement.id()).versions();
        return history.until(asOf).stream().map(amendment -> AgreementView.AmendmentView.of(amendment, versions.stream()
                .filter(version -> amendment.id().equals(version.amendmentId())).count())).toList();
    }

    private List<AgreementView.StepView> steps(List<AgreementTransition> steps, Instant asOf) {
        var names = people.names(steps.stream().map(AgreementTransition::recordedBy).collect(Collectors.toSet()));
        return steps.stream().filter(step -> !step.recordedAt().isAfter(asOf)).map(step -> new AgreementView.StepView(step.step().verb(),
                step.to(), step.step().on(), step.step().reason(), step.step().documentSha256(), step.recordedAt(),
                names.get(step.recordedBy()))).toList();
    }
}
