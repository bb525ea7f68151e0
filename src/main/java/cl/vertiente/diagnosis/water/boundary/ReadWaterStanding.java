package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.water.domain.WaterStanding;
import cl.vertiente.diagnosis.water.domain.WaterVerdicts;
import cl.vertiente.shared.Chile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** How the water of a system stands on a day, as its last judged results say. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadWaterStanding {

    @Inject
    private WaterVerdicts verdicts;

    @Inject
    private WaterDesk desk;

    @Inject
    private Clock clock;

    /** @param day null for today */
    public WaterStanding of(UUID systemId, LocalDate day) {
        desk.read(systemId);
        return verdicts.of(systemId, day == null ? Chile.today(clock) : day);
    }
}
