package cl.vertiente.design.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.design.domain.ChecklistSheet;
import cl.vertiente.portfolio.domain.InvestmentStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Reads what the file of a design has and lacks for a stage. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadDesignChecklist {

    @Inject
    private ChecklistReading reading;

    /** @param stage null for that of the design */
    public ChecklistSheet of(UUID designId, InvestmentStage stage) {
        return reading.read(designId, stage);
    }
}
