package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.water.domain.AlertAct;
import cl.vertiente.diagnosis.water.domain.AlertStep;
import cl.vertiente.diagnosis.water.domain.AlertVerb;
import cl.vertiente.diagnosis.water.domain.WaterAlert;
import cl.vertiente.diagnosis.water.domain.WaterAlerts;
import cl.vertiente.diagnosis.water.domain.WaterNorms;
import cl.vertiente.diagnosis.water.domain.WaterSamples;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody does about an alert: tells the committee, sets something to work, closes it by a later result in range, or discards
 * it with the reason. Each leaves a dated step.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.FIELD_ENGINEER})
public class ActOnWaterAlert {

    @Inject
    private WaterAlerts alerts;

    @Inject
    private WaterSamples samples;

    @Inject
    private WaterNorms norms;

    @Inject
    private WaterDesk desk;

    @Inject
    private AlertViews views;

    @Inject
    private Precondition precondition;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param on null for today */
    public AlertView communicate(UUID id, LocalDate on, String whom, String words) {
        return act(id, AlertVerb.COMMUNICATE, on, text(whom), text(words), null);
    }

    public AlertView setToWork(UUID id, LocalDate on, String words) {
        return act(id, AlertVerb.ACT, on, null, text(words), null);
    }

    /** @param sampleId whose result is in range; null for the latest that is */
    public AlertView close(UUID id, LocalDate on, UUID sampleId) {
        return act(id, AlertVerb.CLOSE, on, null, null, sampleId);
    }

    public AlertView discard(UUID id, LocalDate on, String reason) {
        return act(id, AlertVerb.DISCARD, on, null, text(reason), null);
    }

    private static String text(String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }

    private AlertView act(UUID id, AlertVerb verb, LocalDate on, String whom, String words, UUID sampleId) {
        var row = alerts.visibleTo(caller.required()).find(id).orElseThrow(() -> new NotFound("diagnosis.water.alert.not-found", ""));
        var alert = row.alert();
        desk.keep(alert.waterSystemId());
        var steps = alerts.steps(List.of(id)).get(id);
        var before = view(row, steps);
        precondition.check(before);
        verb.check(alert.state());
        var closing = verb == AlertVerb.CLOSE ? closing(alert, sampleId) : null;
        var act = new AlertAct(on == null ? Chile.today(clock) : on, whom, words, closing);
        var first = steps.stream().filter(step -> step.result() != null).map(step -> step.act().on()).min(LocalDate::compareTo)
                .orElseThrow();
        alerts.add(alert.act(verb, act, first, caller.required().id(), clock.instant()));
        var after = view(row, alerts.steps(List.of(id)).get(id));
        audit.changed(WaterAlert.class, id, before, after);
        return after;
    }

    private UUID closing(WaterAlert alert, UUID sampleId) {
        if (sampleId == null) {
            var answer = views.answer(alert);
            if (answer == null) {
                throw new StateForbids("diagnosis.water.alert.no-answer", "/sampleId");
            }
            return answer;
        }
        boolean answers = samples.results(alert.waterSystemId(), alert.code(), clock.instant().plus(Duration.ofDays(1))).stream()
                .anyMatch(result -> result.sampleId().equals(sampleId) && alert.isAnsweredBy(result));
        if (!answers) {
            throw new Invalid("diagnosis.water.alert.no-answer", "/sampleId");
        }
        return sampleId;
    }

    private AlertView view(WaterAlerts.Row row, List<AlertStep> steps) {
        return views.views(List.of(row), Map.of(row.alert().id(), steps), norms.all(), true).get(0);
    }
}
