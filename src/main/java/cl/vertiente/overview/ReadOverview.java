package cl.vertiente.overview;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.OpenSteps;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.boundary.ReadAgreementAlerts;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ComponentStates;
import cl.vertiente.ledger.boundary.ReadBalance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the home page says: what waits for the caller, how far each component is at each committee, and where the money stands. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadOverview {

    private static final Set<Role> MONEY = EnumSet.of(Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.GORE_FINANCIAL,
            Role.GORE_TECHNICAL, Role.AUDITOR);

    @Inject
    private Instance<OpenSteps> components;

    @Inject
    private Instance<ComponentStates> states;

    @Inject
    private AgreementViews agreements;

    @Inject
    private ReadBalance readBalance;

    @Inject
    private ReadAgreementAlerts readAlerts;

    @Inject
    private CurrentCaller caller;

    /** What waits for a verb of the caller, but for the months of the money: component by component, each in the order of its way. */
    public List<OpenSteps.Waiting> waiting() {
        return components.stream().map(component -> component.of(caller.required())).filter(waiting -> !waiting.isEmpty())
                .sorted(Comparator.comparing((List<OpenSteps.Waiting> waiting) -> waiting.get(0).key()))
                .flatMap(List::stream).toList();
    }

    /**
     * All of it.
     *
     * @param agreementId null for all agreements in view
     * @throws cl.vertiente.shared.NotFound when the agreement is unknown, or of another region
     */
    public Overview of(UUID agreementId) {
        var who = caller.required();
        var seen = agreementId == null ? agreements.all(who) : List.of(agreements.one(who, agreementId));
        var ids = seen.stream().map(AgreementView::id).toList();
        boolean money = who.isAny(MONEY);
        return new Overview(seen.stream().flatMap(agreement -> rows(agreement).stream()).toList(),
                money ? seen.stream().filter(one -> one.firstAllowedExpense() != null).map(one -> new Overview.Money(one.id(), one.code(),
                        one.totalAmount(), readBalance.balance(one.id(), null))).toList() : List.of(),
                waiting(), money ? readAlerts.all().stream().filter(alert -> ids.contains(alert.agreementId())).toList() : List.of());
    }

    private List<Overview.Row> rows(AgreementView agreement) {
        var told = new EnumMap<Component, Map<UUID, Map<String, Long>>>(Component.class);
        states.forEach(component -> told.put(component.component(), component.of(agreement.id(), caller.required())));
        return agreements.participations(caller.required(), agreement.id()).stream().filter(served -> served.leftOn() == null)
                .map(served -> Overview.Row.of(agreement.id(), served, told)).toList();
    }
}
