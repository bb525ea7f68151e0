package cl.vertiente.improvement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.LegalLimit;
import cl.vertiente.agreement.domain.LegalLimits;
import cl.vertiente.improvement.domain.ImprovementLists;
import cl.vertiente.improvement.domain.ImprovementRow;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The warranties that run out soon, the first to end first: what fails has to be claimed before. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadWarranties {

    @Inject
    private ImprovementLists lists;

    @Inject
    private LegalLimits limits;

    @Inject
    private ImprovementDesk desk;

    @Inject
    private CurrentCaller caller;

    /** @param daysLeft until the last day of the warranty, which is today at 0 */
    public record Ending(@JsonUnwrapped ImprovementRow improvement, long daysLeft) {
    }

    public List<Ending> endingSoon() {
        var today = desk.today();
        var days = limits.at(LegalLimit.Code.WARRANTY_ALERT, today).value().longValue();
        return lists.warrantiesBetween(caller.required(), today, today.plusDays(days)).stream()
                .map(row -> new Ending(row, ChronoUnit.DAYS.between(today, row.warrantyUntil()))).toList();
    }
}
