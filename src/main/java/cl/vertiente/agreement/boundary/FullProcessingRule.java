package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.ChecklistEntry;
import cl.vertiente.agreement.domain.ChecklistRule;
import cl.vertiente.agreement.domain.ChecklistState;
import cl.vertiente.agreement.domain.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The act that approves an agreement counts from its <i>total tramitación</i> on (Resolución 30/2015 CGR, art. 13). */
@ApplicationScoped
public class FullProcessingRule implements ChecklistRule {

    @Override
    public String code() {
        return "APPROVING_ACT";
    }

    @Override
    public boolean isDerived() {
        return false;
    }

    @Override
    public Standing judge(Agreement agreement, Standing seen, ChecklistEntry entry, LocalDate day) {
        var processed = agreement.act() == null ? null : agreement.act().fullyProcessedOn();
        if (seen.state() != ChecklistState.VALID) {
            return seen;
        }
        if (processed == null) {
            return Standing.of(ChecklistState.MISSING, null, new Standing.Reason("agreement.checklist.not-processed"));
        }
        return day.isBefore(processed) ? Standing.of(ChecklistState.MISSING, null,
                new Standing.Reason("agreement.checklist.before-processing", processed)) : seen;
    }
}
