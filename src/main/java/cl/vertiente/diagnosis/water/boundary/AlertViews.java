package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.People;
import cl.vertiente.access.Person;
import cl.vertiente.diagnosis.water.domain.AlertStep;
import cl.vertiente.diagnosis.water.domain.MeasuredResult;
import cl.vertiente.diagnosis.water.domain.WaterAlert;
import cl.vertiente.diagnosis.water.domain.WaterAlerts;
import cl.vertiente.diagnosis.water.domain.WaterNorm;
import cl.vertiente.diagnosis.water.domain.WaterSamples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows alerts in the words of the catalogue. */
@ApplicationScoped
public class AlertViews {

    @Inject
    private WaterSamples samples;

    @Inject
    private People people;

    @Inject
    private WaterWords words;

    @Inject
    private Clock clock;

    /** @param closing whether to look for results that close them, which asks once for each */
    List<AlertView> views(List<WaterAlerts.Row> rows, Map<UUID, List<AlertStep>> steps, WaterNorm norm, boolean closing) {
        var names = new HashMap<UUID, String>();
        return rows.stream().map(row -> view(row, steps.get(row.alert().id()), norm, closing, names)).toList();
    }

    private AlertView view(WaterAlerts.Row row, List<AlertStep> steps, WaterNorm norm, boolean closing, Map<UUID, String> names) {
        var alert = row.alert();
        var system = row.system();
        var seen = steps.stream().filter(step -> step.result() != null).toList();
        var last = seen.get(seen.size() - 1);
        var parameter = norm.parameters().get(alert.code());
        var shown = steps.stream().map(step -> new AlertView.Step(step.verb(), step.act().on(), step.act().whom(), step.act().words(),
                step.act().sampleId(), result(norm, alert, step), step.recordedAt(), names.computeIfAbsent(step.recordedBy(), this::name)))
                .toList();
        var finding = finding(norm, alert, last);
        return new AlertView(alert.id(), alert.waterSystemId(), system.name(), system.commune(), system.region(), alert.code(),
                parameter.name(), alert.level(), alert.state(), alert.isCertified(),
                words.say("diagnosis.water.alert.rule", parameter.name(), finding), finding, alert.openedAt(), alert.takenAt(),
                seen.stream().map(step -> step.act().sampleId()).distinct().toList(),
                closing && !alert.state().isOver() ? answer(alert) : null, shown);
    }

    private String name(UUID person) {
        return people.find(person).map(Person::name).orElse(null);
    }

    private String result(WaterNorm norm, WaterAlert alert, AlertStep step) {
        var result = step.result();
        return result == null ? null : words.result(norm, norm.parameters().get(alert.code()), result.qualifier(), result.number(),
                result.word());
    }

    /** {@code 0,1 mg/L; la norma pide entre 0,2 y 2 mg/L (NCh 409/1.Of2005).} */
    private String finding(WaterNorm norm, WaterAlert alert, AlertStep step) {
        var parameter = norm.parameters().get(alert.code());
        var limit = norm.limit(alert.code(), step.result().limitFrom(), step.result().limitLoad());
        return words.say("diagnosis.water.alert.finding", result(norm, alert, step), words.limit(norm, parameter, limit), limit.norm());
    }

    /** The latest later result in range; null when there is none. */
    UUID answer(WaterAlert alert) {
        return samples.results(alert.waterSystemId(), alert.code(), clock.instant().plus(Duration.ofDays(1))).stream()
                .filter(alert::isAnsweredBy).reduce((before, after) -> after).map(MeasuredResult::sampleId).orElse(null);
    }
}
