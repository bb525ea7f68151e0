package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.water.domain.SamplingLines;
import cl.vertiente.diagnosis.water.domain.SamplingPlan;
import cl.vertiente.diagnosis.water.domain.SamplingStanding;
import cl.vertiente.diagnosis.water.domain.WaterNorm;
import cl.vertiente.diagnosis.water.domain.WaterNorms;
import cl.vertiente.shared.Chile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Which samples of its water are asked of a system on a day, and which of them were taken. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadSamplingPlan {

    @Inject
    private SamplingLines lines;

    @Inject
    private WaterNorms norms;

    @Inject
    private WaterWords words;

    @Inject
    private WaterDesk desk;

    @Inject
    private Clock clock;

    /** By subject. @param day null for today */
    public List<SamplingLineView> of(UUID systemId, LocalDate day) {
        desk.read(systemId);
        var on = day == null ? Chile.today(clock) : day;
        var plan = SamplingPlan.on(on, lines.ofSystem(systemId));
        if (plan.lines().isEmpty()) {
            return List.of();
        }
        var norm = norms.all();
        return plan.standing(lines.results(systemId, on.plusDays(1).atStartOfDay(Chile.ZONE).toInstant().minusNanos(1000)), norm).stream()
                .map(standing -> view(systemId, standing, norm)).toList();
    }

    private SamplingLineView view(UUID systemId, SamplingStanding standing, WaterNorm norm) {
        var asked = standing.line().content();
        return new SamplingLineView(standing.line().id(), systemId, asked.subject(), words.subject(norm, asked.subject()), asked.samples(),
                asked.per(), asked.laboratory(), asked.from(), asked.source(), standing.line().recordedAt(), standing.since(),
                standing.taken(), standing.missing(), standing.lastOn(), standing.state());
    }
}
