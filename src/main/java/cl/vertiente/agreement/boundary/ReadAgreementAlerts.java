package cl.vertiente.agreement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.AgreementAlert;
import cl.vertiente.agreement.domain.AgreementState;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.AlertView;
import cl.vertiente.agreement.domain.Checklists;
import cl.vertiente.agreement.domain.GuaranteeAlerts;
import cl.vertiente.agreement.domain.GuaranteeRegister;
import cl.vertiente.agreement.domain.Guarantees;
import cl.vertiente.agreement.domain.LegalLimit;
import cl.vertiente.agreement.domain.LegalLimits;
import cl.vertiente.agreement.domain.Selection;
import cl.vertiente.agreement.domain.SplitGoals;
import cl.vertiente.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What should be looked at before it is too late: guarantees that run out or are missing, and goals that may be split. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL, Role.GORE_TECHNICAL},
        readOnly = true)
public class ReadAgreementAlerts {

    private static final Set<AgreementState> OVER = EnumSet.of(AgreementState.CLOSED, AgreementState.RESCINDED);

    @Inject
    private Agreements agreements;

    @Inject
    private Guarantees guarantees;

    @Inject
    private Checklists checklists;

    @Inject
    private LegalLimits limits;

    @Inject
    private GuaranteeDesk desk;

    @Inject
    private Messages messages;

    @Inject
    private CurrentCaller caller;

    /** Of one agreement, the most pressing first. */
    public List<AlertView> of(UUID agreementId) {
        var agreement = agreements.visibleTo(caller.required(), agreementId);
        var alerts = new ArrayList<>(new Look().at(agreement, guarantees.of(agreementId)));
        alerts.addAll(new SplitGoals(agreement).among(agreements.visibleTo(caller.required())));
        return alerts.stream().map(alert -> view(agreement, alert)).toList();
    }

    /** About the guarantees of all agreements that the caller may see, the most pressing first. */
    public List<AlertView> all() {
        var seen = agreements.visibleTo(caller.required());
        var registers = guarantees.of(seen.stream().map(Agreement::id).toList());
        var look = new Look();
        return seen.stream().flatMap(agreement -> look.at(agreement, registers.get(agreement.id())).stream()
                        .map(alert -> view(agreement, alert)))
                .sorted(Comparator.comparing(AlertView::kind).thenComparing(AlertView::on, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(AlertView::agreementCode)).toList();
    }

    /** One look at several agreements, which asks only once for what they have in common. */
    private final class Look {

        private final LocalDate today = desk.today();
        private final int firstDays = limits.at(LegalLimit.Code.GUARANTEE_FIRST_ALERT, today).value().intValue();
        private final int lastDays = limits.at(LegalLimit.Code.GUARANTEE_LAST_ALERT, today).value().intValue();
        private final Map<UUID, Selection> selections = checklists.selections();
        private final GuaranteeDesk.Books books = desk.books();

        private List<AgreementAlert> at(Agreement agreement, GuaranteeRegister register) {
            return OVER.contains(agreement.state()) ? List.of()
                    : new GuaranteeAlerts(today, agreement.endOn(), firstDays, lastDays, selections.get(agreement.id()))
                            .of(books.check(agreement, register));
        }
    }

    private AlertView view(Agreement agreement, AgreementAlert alert) {
        return new AlertView(agreement.id(), agreement.code(), alert.kind(), alert.kind().isPressing(),
                messages.format("agreement.alert." + alert.kind(), alert.arguments()), alert.guaranteeId(), alert.on());
    }
}
