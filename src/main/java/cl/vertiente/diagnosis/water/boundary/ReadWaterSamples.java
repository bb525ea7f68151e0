package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.water.domain.SampleFilter;
import cl.vertiente.diagnosis.water.domain.SampleRow;
import cl.vertiente.diagnosis.water.domain.SampleVersion;
import cl.vertiente.diagnosis.water.domain.SystemName;
import cl.vertiente.diagnosis.water.domain.WaterNorms;
import cl.vertiente.diagnosis.water.domain.WaterSamples;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import cl.vertiente.shared.Past;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads samples of water within the caller's regions, also as they were known at an instant. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadWaterSamples {

    @Inject
    private WaterSamples samples;

    @Inject
    private WaterNorms norms;

    @Inject
    private WaterDesk desk;

    @Inject
    private SampleViews views;

    @Inject
    private Past past;

    @Inject
    private CurrentCaller caller;

    public Page<SampleRow> list(SampleFilter filter, List<String> after, int limit) {
        var visible = samples.visibleTo(caller.required());
        var rows = visible.list(filter, after, limit + 1);
        var counts = visible.countsByVerdict(filter);
        return rows.size() <= limit ? new Page<>(rows, null, counts) : new Page<>(rows.subList(0, limit), key(rows.get(limit - 1)), counts);
    }

    static String key(SampleRow last) {
        return PageKey.of(last.takenAt(), last.id());
    }

    public Map<String, Long> countsByVerdict(SampleFilter filter) {
        return samples.visibleTo(caller.required()).countsByVerdict(filter);
    }

    /** @param asOf null for now */
    public SampleView one(UUID id, Instant asOf) {
        var until = past.until(asOf);
        var system = systemOf(id);
        return samples.versions(id).stream().filter(version -> !version.recordedAt().isAfter(until)).reduce((before, after) -> after)
                .map(version -> view(system, version)).orElseThrow(() -> new NotFound("diagnosis.water.sample.not-found", ""));
    }

    /** Everything that was said of one, the latest first. */
    public List<SampleView> versions(UUID id) {
        var system = systemOf(id);
        var shown = new ArrayList<>(samples.versions(id).stream().map(version -> view(system, version)).toList());
        Collections.reverse(shown);
        return shown;
    }

    private SystemName systemOf(UUID sampleId) {
        return samples.visibleTo(caller.required()).systemOf(sampleId)
                .orElseThrow(() -> new NotFound("diagnosis.water.sample.not-found", ""));
    }

    private SampleView view(SystemName system, SampleVersion version) {
        return views.view(system, version, samples.readings(version.id()), norms.all());
    }

    /** The system in view. */
    public SystemName system(UUID systemId) {
        return desk.read(systemId);
    }

    /** Whether the caller may record what is found in the water of a system. */
    public boolean isKeeper(UUID systemId) {
        return desk.isKeeper(systemId);
    }
}
