package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.water.domain.SampleContent;
import cl.vertiente.diagnosis.water.domain.SampleVersion;
import cl.vertiente.diagnosis.water.domain.SystemName;
import cl.vertiente.diagnosis.water.domain.WaterJudged;
import cl.vertiente.diagnosis.water.domain.WaterNorm;
import cl.vertiente.diagnosis.water.domain.WaterNorms;
import cl.vertiente.diagnosis.water.domain.WaterSample;
import cl.vertiente.diagnosis.water.domain.WaterSamples;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Records a sample of water with its results, under an identifier of the client. The first time judges it and opens its alerts; the
 * same again changes nothing; anything else is a correction, which stands beside what was said before.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.FIELD_ENGINEER})
public class RecordWaterSample {

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
    private AuditTrail audit;

    /** @param created false when it was there */
    public record Recorded(SampleView sample, boolean created) {
    }

    public Recorded record(UUID id, SampleRequest request) {
        samples.lockSystem(request.waterSystemId());
        var system = desk.keep(request.waterSystemId());
        var norm = norms.all();
        var content = request.content(norm);
        var known = samples.find(id);
        if (known.isPresent()) {
            return again(known.get(), content, system, norm);
        }
        recording.check(content, norm, null);
        var sample = new WaterSample(id, content.waterSystemId());
        var view = view(system, recording.say(sample, content, norm), norm);
        audit.changed(WaterSample.class, id, null, view);
        judged.fire(new WaterJudged(system.id()));
        return new Recorded(view, true);
    }

    private Recorded again(WaterSample sample, SampleContent content, SystemName system, WaterNorm norm) {
        if (!sample.waterSystemId().equals(content.waterSystemId())) {
            throw new StateForbids("diagnosis.water.sample.id-taken", "");
        }
        var versions = samples.versions(sample.id());
        var latest = versions.get(versions.size() - 1);
        var before = view(system, latest, norm);
        if (latest.says(content)) {
            audit.unchanged();
            return new Recorded(before, false);
        }
        if (sample.isVoid()) {
            throw new StateForbids("diagnosis.water.sample.void", "");
        }
        precondition.check(before);
        recording.check(content, norm, latest.content().evidenceSha256());
        var after = view(system, recording.say(sample, content, norm), norm);
        audit.changed(WaterSample.class, sample.id(), before, after);
        judged.fire(new WaterJudged(system.id()));
        return new Recorded(after, false);
    }

    private SampleView view(SystemName system, SampleVersion version, WaterNorm norm) {
        return views.view(system, version, samples.readings(version.id()), norm);
    }
}
