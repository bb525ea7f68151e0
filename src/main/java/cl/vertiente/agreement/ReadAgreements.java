package cl.vertiente.agreement;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The agreements that the caller may see. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL,
    Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER}, readOnly = true)
public class ReadAgreements {

    @Inject
    private Agreements agreements;

    @Inject
    private ParticipationReading participations;

    @Inject
    private CurrentCaller caller;

    public List<AgreementView> all() {
        return agreements.visibleTo(caller.required()).stream().map(this::view).toList();
    }

    /** All that a filter lets through, by code. */
    public List<AgreementView> all(AgreementFilter filter) {
        return all().stream().filter(filter::accepts).filter(a -> filter.state() == null || a.state() == filter.state()).toList();
    }

    /**
     * One page by code. Counts by state leave the filter's state out.
     *
     * @param after code of the last one of the page before, null for the first
     */
    public Page<AgreementView> list(AgreementFilter filter, String after, int limit) {
        var wanted = all().stream().filter(filter::accepts).toList();
        var counts = wanted.stream().collect(Collectors.groupingBy(a -> a.state().name(), TreeMap::new, Collectors.counting()));
        var rest = wanted.stream().filter(a -> filter.state() == null || a.state() == filter.state())
                .filter(a -> after == null || a.code().compareTo(after) > 0).toList();
        var rows = rest.subList(0, Math.min(limit, rest.size()));
        return new Page<>(rows, rows.size() < rest.size() ? PageKey.of(rows.get(rows.size() - 1).code()) : null, counts);
    }

    public AgreementView one(UUID id) {
        return view(agreements.visibleTo(caller.required(), id));
    }

    public List<ParticipationView> participations(UUID agreementId) {
        return participations.of(agreements.visibleTo(caller.required(), agreementId).id());
    }

    private AgreementView view(Agreement agreement) {
        var grantor = agreements.grantorOf(agreement);
        var executor = agreements.executorOf(agreement);
        var act = agreement.act();
        var totals = participations.totals(agreement.id());
        return new AgreementView(agreement.id(), agreement.code(), agreement.name(), agreement.regionCut(), agreement.totalAmount(),
                agreement.startOn(), agreement.endOn(), agreement.state(), totals.waterSystems(), totals.beneficiaries(),
                new AgreementView.Parties(grantor.name(), grantor.taxId().toString(), executor.legalName(), executor.taxId().toString()),
                new AgreementView.Act(act.kind(), act.number(), act.date(), act.service(), act.fullyProcessedOn()),
                new AgreementView.Council(agreement.councilNumber(), agreement.councilDate()),
                agreement.budgetImputation(), agreement.projectCode(), agreement.objective(), agreement.bank(), agreement.bankAccount(),
                agreement.reimbursementAllowed(), agreement.twoPersonClosing(), agreement.renderingWorkingDays(),
                agreement.reviewMonths(), agreement.firstAllowedExpense(),
                agreements.installmentsOf(agreement.id()).stream().map(i -> new AgreementView.InstallmentView(i.id(), i.number(),
                        i.milestone(), i.plannedOn(), i.plannedAmount())).toList(),
                agreements.amendmentsOf(agreement.id()).stream().map(a -> new AgreementView.AmendmentView(a.number(), a.act(), a.actDate(),
                        a.kind(), a.detail(), a.inForceFrom())).toList());
    }
}
