package cl.vertiente.training.activity.boundary;

import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.training.activity.domain.Activities;
import cl.vertiente.training.activity.domain.ActivityStep;
import cl.vertiente.training.activity.domain.ActivityVerb;
import cl.vertiente.training.activity.domain.ActivityView;
import cl.vertiente.training.activity.domain.TrainingActivity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Takes an activity one step on, for the use cases that decide who may. */
@ApplicationScoped
public class ActivityMover {

    @Inject
    private Activities activities;

    @Inject
    private ActivityInHand hand;

    @Inject
    private ActivityDesk desk;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    /** @param reason why; needed to suspend and to open again */
    public record Request(@Size(max = 300) String reason) {
    }

    /** What is kept of a step. */
    record Moved(String state, String reason) {
    }

    static ActivityVerb verb(List<ActivityVerb> steps, String name) {
        return steps.stream().filter(verb -> verb.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElseThrow(() -> new NotFound("shared.not-found", ""));
    }

    ActivityView move(UUID id, ActivityVerb verb, Request request) {
        var activity = hand.keep(id);
        precondition.check(desk.view(id));
        var before = new Moved(activity.state().name(), null);
        var said = desk.said(request.reason());
        activities.add(step(activity, verb, said));
        audit.changed(TrainingActivity.class, id, before, new Moved(activity.state().name(), said.reason()));
        return desk.view(id);
    }

    private ActivityStep step(TrainingActivity activity, ActivityVerb verb, ActivityStep.Said said) {
        return verb == ActivityVerb.HOLD ? activity.hold(activities.sessionsOf(activity.id()), said) : activity.move(verb, said);
    }
}
