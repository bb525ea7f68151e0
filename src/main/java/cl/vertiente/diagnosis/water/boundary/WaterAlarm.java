package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.diagnosis.water.domain.AlertAct;
import cl.vertiente.diagnosis.water.domain.AlertLevel;
import cl.vertiente.diagnosis.water.domain.AlertState;
import cl.vertiente.diagnosis.water.domain.AlertStep;
import cl.vertiente.diagnosis.water.domain.AlertVerb;
import cl.vertiente.diagnosis.water.domain.JudgedReading;
import cl.vertiente.diagnosis.water.domain.SampleContent;
import cl.vertiente.diagnosis.water.domain.SampleJudgement;
import cl.vertiente.diagnosis.water.domain.WaterAlert;
import cl.vertiente.diagnosis.water.domain.WaterAlerts;
import cl.vertiente.diagnosis.water.domain.WaterSample;
import cl.vertiente.diagnosis.water.domain.WaterType;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Opens alerts for results of drinking water out of their limits, from laboratories and kits alike, adds further ones to those that
 * are not over, and takes back those whose results turned out to be none.
 */
@ApplicationScoped
public class WaterAlarm {

    @Inject
    private WaterAlerts alerts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private WaterWords words;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** An alert as the audit trail keeps it. */
    record Kept(UUID waterSystemId, String code, AlertState state, AlertLevel level) {

        static Kept of(WaterAlert alert) {
            return new Kept(alert.waterSystemId(), alert.code(), alert.state(), alert.level());
        }
    }

    void follow(WaterSample sample, SampleContent content, SampleJudgement judgement) {
        var active = alerts.active(sample.waterSystemId());
        var steps = alerts.steps(active.stream().map(WaterAlert::id).toList());
        if (content.waterType() == WaterType.TREATED) {
            alarming(judgement).forEach((code, reading) -> {
                var known = active.stream().filter(alert -> alert.code().equals(code)).findFirst();
                if (known.isEmpty()) {
                    open(new WaterAlert.Seen(sample.id(), content, reading));
                } else if (!isSaid(steps.get(known.get().id()), sample.id(), reading)) {
                    see(known.get(), new WaterAlert.Seen(sample.id(), content, reading));
                }
            });
        }
        withdraw(active, steps, sample.id(), words.say("diagnosis.water.alert.corrected"));
    }

    /** The gravest result of each parameter. */
    private static Map<String, JudgedReading> alarming(SampleJudgement judgement) {
        return judgement.readings().stream().filter(reading -> reading.judgement().level() != null)
                .collect(Collectors.toMap(JudgedReading::code, reading -> reading, (one, other) ->
                        AlertLevel.graver(one.judgement().level(), other.judgement().level()) == one.judgement().level() ? one : other,
                        LinkedHashMap::new));
    }

    private static boolean isSaid(List<AlertStep> steps, UUID sampleId, JudgedReading reading) {
        return steps.stream().anyMatch(step -> step.result() != null && sampleId.equals(step.act().sampleId())
                && step.result().qualifier() == reading.qualifier() && Objects.equals(step.result().word(), reading.word())
                && (reading.number() == null || reading.number().compareTo(step.result().number()) == 0));
    }

    private void open(WaterAlert.Seen seen) {
        var alert = new WaterAlert(Ids.next(), seen.sample().waterSystemId(), seen.reading().code(), clock.instant());
        var step = alert.see(seen, caller.required().id(), clock.instant());
        alerts.add(alert);
        alerts.add(step);
        audit.changed(WaterAlert.class, alert.id(), null, Kept.of(alert));
    }

    private void see(WaterAlert alert, WaterAlert.Seen seen) {
        var before = Kept.of(alert);
        alerts.add(alert.see(seen, caller.required().id(), clock.instant()));
        audit.changed(WaterAlert.class, alert.id(), before, Kept.of(alert));
    }

    /** The sample was recorded by mistake. */
    void withdraw(WaterSample sample, String reason) {
        var active = alerts.active(sample.waterSystemId());
        withdraw(active, alerts.steps(active.stream().map(WaterAlert::id).toList()), sample.id(), reason);
    }

    private void withdraw(List<WaterAlert> active, Map<UUID, List<AlertStep>> steps, UUID sampleId, String reason) {
        for (var alert : active) {
            var seen = steps.get(alert.id()).stream().filter(step -> step.result() != null).map(step -> step.act().sampleId())
                    .collect(Collectors.toSet());
            if (seen.contains(sampleId) && !alerts.stands(seen, alert.code())) {
                var before = Kept.of(alert);
                alerts.add(alert.act(AlertVerb.WITHDRAW, new AlertAct(Chile.today(clock), null, reason, sampleId),
                        Chile.today(clock), caller.required().id(), clock.instant()));
                audit.changed(WaterAlert.class, alert.id(), before, Kept.of(alert));
            }
        }
    }
}
