package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.water.domain.SystemName;
import cl.vertiente.diagnosis.water.domain.WaterJudged;
import cl.vertiente.diagnosis.water.domain.WaterNorms;
import cl.vertiente.diagnosis.water.domain.WaterSample;
import cl.vertiente.diagnosis.water.domain.WaterSamples;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** Says that a sample was recorded by mistake, with the reason: it stays, counts nowhere, and its alerts go with it. */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.FIELD_ENGINEER})
public class VoidWaterSample {

    @Inject
    private WaterSamples samples;

    @Inject
    private WaterNorms norms;

    @Inject
    private WaterDesk desk;

    @Inject
    private SampleRecording recording;

    @Inject
    private SampleViews views;

    @Inject
    private Event<WaterJudged> judged;

    @Inject
    private Precondition precondition;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    public SampleView makeVoid(UUID id, String reason) {
        samples.visibleTo(caller.required()).systemOf(id).orElseThrow(() -> new NotFound("diagnosis.water.sample.not-found", ""));
        var sample = samples.find(id).orElseThrow();
        samples.lockSystem(sample.waterSystemId());
        SystemName system = desk.keep(sample.waterSystemId());
        var norm = norms.all();
        var versions = samples.versions(id);
        var latest = versions.get(versions.size() - 1);
        var before = views.view(system, latest, samples.readings(latest.id()), norm);
        precondition.check(before);
        if (sample.isVoid()) {
            throw new StateForbids("diagnosis.water.sample.void", "");
        }
        var version = recording.makeVoid(sample, latest.content(), norm, reason.strip());
        var after = views.view(system, version, samples.readings(version.id()), norm);
        audit.changed(WaterSample.class, id, before, after);
        judged.fire(new WaterJudged(system.id()));
        return after;
    }
}
