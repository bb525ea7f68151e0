package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.water.domain.NormGroup;
import cl.vertiente.diagnosis.water.domain.SamplingContent;
import cl.vertiente.diagnosis.water.domain.SamplingLine;
import cl.vertiente.diagnosis.water.domain.SamplingLines;
import cl.vertiente.diagnosis.water.domain.WaterNorms;
import cl.vertiente.diagnosis.water.domain.WaterSamples;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;

/** Says which samples are asked of a system from a day on. A line is never changed: another one of its subject holds from its own day. */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class PlanSampling {

    private static final int AHEAD_YEARS = 5;
    private static final int BACK_YEARS = 20;

    @Inject
    private SamplingLines lines;

    @Inject
    private WaterSamples samples;

    @Inject
    private WaterNorms norms;

    @Inject
    private WaterDesk desk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @return whether it is new; the same again changes nothing */
    public boolean plan(UUID systemId, UUID id, SamplingRequest request) {
        samples.lockSystem(systemId);
        desk.keep(systemId);
        var content = content(systemId, request);
        var known = lines.find(id);
        if (known.isPresent()) {
            if (!known.get().content().equals(content)) {
                throw new StateForbids("diagnosis.water.plan.id-taken", "");
            }
            audit.unchanged();
            return false;
        }
        lines.add(new SamplingLine(id, content, clock.instant(), caller.required().id()));
        audit.changed(SamplingLine.class, id, null, content);
        return true;
    }

    private SamplingContent content(UUID systemId, SamplingRequest request) {
        var subject = request.subject().strip();
        var today = Chile.today(clock);
        var faults = new Faults();
        boolean group = Arrays.stream(NormGroup.values()).anyMatch(one -> one.name().equals(subject));
        faults.when(!group && norms.all().parameter(subject).isEmpty(), "diagnosis.water.reading.unknown", "/subject", subject);
        faults.when(request.from().isAfter(today.plusYears(AHEAD_YEARS)) || request.from().isBefore(today.minusYears(BACK_YEARS)),
                "diagnosis.water.plan.from", "/from", BACK_YEARS, AHEAD_YEARS);
        faults.raise();
        return new SamplingContent(systemId, subject, request.samples(), request.per(), request.laboratory(), request.from(),
                request.source().strip());
    }
}
