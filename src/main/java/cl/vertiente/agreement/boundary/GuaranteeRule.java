package cl.vertiente.agreement.boundary;

import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.ChecklistEntry;
import cl.vertiente.agreement.domain.ChecklistRule;
import cl.vertiente.agreement.domain.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The item of the guarantee follows from the register of guarantees, held against the law of the signing. */
@ApplicationScoped
public class GuaranteeRule implements ChecklistRule {

    @Inject
    private GuaranteeDesk desk;

    @Override
    public String code() {
        return "GUARANTEE";
    }

    @Override
    public boolean isDerived() {
        return true;
    }

    @Override
    public Standing judge(Agreement agreement, Standing seen, ChecklistEntry entry, LocalDate day) {
        return desk.check(agreement).standing(day);
    }
}
