package cl.vertiente.agreement.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.AmendmentHistory;
import cl.vertiente.agreement.domain.ChecklistRow;
import cl.vertiente.agreement.domain.ParticipationView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Agreements as they are shown, put together from their rows. */
@ApplicationScoped
public class AgreementReading implements AgreementViews {

    @Inject
    private Agreements agreements;

    @Inject
    private ParticipationReading participations;

    @Inject
    private ChecklistReading checklists;

    @Override
    public List<AgreementView> all(Caller caller) {
        return agreements.visibleTo(caller).stream().map(agreement -> view(agreement, null)).toList();
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
    public AgreementView one(Caller caller, UUID id, Instant asOf) {
        return view(agreements.visibleTo(caller, id), asOf, null);
    }

    private AgreementView view(Agreement agreement, List<ChecklistRow> checklist) {
        return view(agreement, Instant.MAX, checklist);
    }

    private AgreementView view(Agreement agreement, Instant asOf, List<ChecklistRow> checklist) {
        var history = new AmendmentHistory(agreements.amendmentsOf(agreement.id()));
        var grantor = agreements.grantorOf(agreement);
        var executor = agreements.executorOf(agreement);
        var act = agreement.act();
        var totals = participations.totals(agreement.id());
        return new AgreementView(agreement.id(), agreement.code(), agreement.name(), agreement.regionCut(),
                history.total(agreement, asOf), agreement.startOn(), history.end(agreement, asOf), agreement.state(),
                new AgreementView.Signed(agreement.signedTotal(), agreement.signedEnd()), totals.waterSystems(), totals.beneficiaries(),
                new AgreementView.Parties(grantor.name(), grantor.taxId().toString(), executor.legalName(), executor.taxId().toString()),
                new AgreementView.Act(act.kind(), act.number(), act.date(), act.service(), act.fullyProcessedOn()),
                new AgreementView.Council(agreement.councilNumber(), agreement.councilDate()),
                agreement.budgetImputation(), agreement.projectCode(), agreement.objective(), agreement.bank(), agreement.bankAccount(),
                agreement.reimbursementAllowed(), agreement.twoPersonClosing(), agreement.renderingWorkingDays(),
                agreement.reviewMonths(), agreement.firstAllowedExpense(),
                agreements.installmentsOf(agreement.id()).stream().map(i -> new AgreementView.InstallmentView(i.id(), i.number(),
                        i.milestone(), i.plannedOn(), i.plannedAmount())).toList(),
                history.until(asOf).stream().map(AgreementView.AmendmentView::of).toList(), checklist);
    }
}
