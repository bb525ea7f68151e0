package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.shared.NotFound;
import cl.vertiente.training.activity.domain.Activities;
import cl.vertiente.training.activity.domain.ActivityLists;
import cl.vertiente.training.activity.domain.ActivityStep;
import cl.vertiente.training.activity.domain.ActivityView;
import cl.vertiente.training.activity.domain.SessionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** What the use cases of activities and sessions share: what is seen of one, and who says something when. */
@ApplicationScoped
public class ActivityDesk {

    @Inject
    private Activities activities;

    @Inject
    private ActivityLists lists;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    ActivityView view(UUID id) {
        activities.write();
        return lists.activity(caller.required(), id).orElseThrow(() -> new NotFound("training.activity.not-found", ""));
    }

    SessionView session(UUID id) {
        activities.write();
        return lists.session(caller.required(), id).orElseThrow(() -> new NotFound("training.session.not-found", ""));
    }

    ActivityStep.Said said(String reason) {
        return new ActivityStep.Said(ActivityRequest.text(reason), caller.required().id(), clock.instant());
    }
}
