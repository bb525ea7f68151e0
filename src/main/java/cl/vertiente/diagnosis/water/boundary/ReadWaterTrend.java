package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.water.domain.MeasuredResult;
import cl.vertiente.diagnosis.water.domain.WaterLimit;
import cl.vertiente.diagnosis.water.domain.WaterNorm;
import cl.vertiente.diagnosis.water.domain.WaterNorms;
import cl.vertiente.diagnosis.water.domain.WaterParameter;
import cl.vertiente.diagnosis.water.domain.WaterSamples;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Unreadable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What a parameter of a system came to by and by, beside the limits that were in force. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadWaterTrend {

    @Inject
    private WaterSamples samples;

    @Inject
    private WaterNorms norms;

    @Inject
    private WaterDesk desk;

    @Inject
    private WaterWords words;

    @Inject
    private Clock clock;

    public WaterTrend of(UUID systemId, String code) {
        desk.read(systemId);
        var norm = norms.all();
        var parameter = norm.parameter(code).orElseThrow(() -> new Unreadable("shared.query.value", "?parameter", "parameter"));
        var results = samples.results(systemId, code, clock.instant().plus(Duration.ofDays(1)));
        return new WaterTrend(systemId, code, parameter.name(), parameter.unit(), norm.unitNames().get(parameter.unit()),
                results.stream().map(result -> point(norm, parameter, result)).toList(), limits(norm, code, results));
    }

    /** The codes of what there is a series of, for whoever chooses one. */
    public Set<String> measured(UUID systemId) {
        desk.read(systemId);
        return samples.measured(systemId);
    }

    /** Those of the days of the results; today's when there is none. */
    private List<WaterLimit> limits(WaterNorm norm, String code, List<MeasuredResult> results) {
        var days = results.isEmpty() ? Stream.of(Chile.today(clock)) : results.stream().map(result -> Chile.dateOf(result.takenAt()));
        return days.flatMap(day -> norm.limit(code, day).stream()).distinct().toList();
    }

    private WaterTrend.Point point(WaterNorm norm, WaterParameter parameter, MeasuredResult result) {
        return new WaterTrend.Point(result.sampleId(), result.takenAt(), result.method(), result.waterType(), result.qualifier().sign(),
                result.number() == null ? null : WaterWords.shown(parameter, result.number()),
                words.result(norm, parameter, result.qualifier(), result.number() == null ? null
                        : WaterWords.shown(parameter, result.number()), result.word()), result.onSite(), result.verdict(), result.level());
    }
}
