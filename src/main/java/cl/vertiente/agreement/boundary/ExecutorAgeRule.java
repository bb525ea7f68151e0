package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.ChecklistEntry;
import cl.vertiente.agreement.domain.ChecklistRule;
import cl.vertiente.agreement.domain.ChecklistState;
import cl.vertiente.agreement.domain.LegalLimit;
import cl.vertiente.agreement.domain.LegalLimits;
import cl.vertiente.agreement.domain.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The statutes prove that the executor existed long enough at the signing (Ley de Presupuestos, art. 25: two years). */
@ApplicationScoped
public class ExecutorAgeRule implements ChecklistRule {

    static final String ITEM = "STATUTES";

    @Inject
    private LegalLimits limits;

    @Override
    public String code() {
        return ITEM;
    }

    @Override
    public boolean isDerived() {
        return false;
    }

    @Override
    public Standing judge(Agreement agreement, Standing seen, ChecklistEntry entry, LocalDate day) {
        var signedOn = agreement.lawDay();
        var age = limits.find(LegalLimit.Code.EXECUTOR_AGE, signedOn);
        if (seen.state() != ChecklistState.VALID || age.isEmpty()) {
            return seen;
        }
        var since = entry.content().facts().constitutedOn();
        if (since == null) {
            return Standing.of(ChecklistState.MISSING, null, new Standing.Reason("agreement.checklist.constituted-unknown"));
        }
        var years = age.get().value().intValue();
        return since.plusYears(years).isAfter(signedOn) ? Standing.of(ChecklistState.MISSING, null,
                new Standing.Reason("agreement.checklist.too-young", since, signedOn, years)) : seen;
    }
}
