package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import cl.vertiente.training.activity.domain.ActivityFilter;
import cl.vertiente.training.activity.domain.ActivityLists;
import cl.vertiente.training.activity.domain.ActivityRow;
import cl.vertiente.training.activity.domain.ActivityView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the activities within the caller's regions, the newest first. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadActivities {

    @Inject
    private ActivityLists lists;

    @Inject
    private ActivityInHand hand;

    @Inject
    private CurrentCaller caller;

    public Page<ActivityRow> list(ActivityFilter filter, List<String> after, int limit) {
        var rows = lists.activities(caller.required(), filter, after, limit + 1);
        var counts = countsByState(filter);
        return rows.size() <= limit ? new Page<>(rows, null, counts)
                : new Page<>(rows.subList(0, limit), PageKey.of(rows.get(limit - 1).recordedOn(), rows.get(limit - 1).id()), counts);
    }

    public Map<String, Long> countsByState(ActivityFilter filter) {
        return lists.activitiesByState(caller.required(), filter);
    }

    public ActivityView one(UUID id) {
        return lists.activity(caller.required(), id).orElseThrow(() -> new NotFound("training.activity.not-found", ""));
    }

    /** Whether the caller changes it. */
    public boolean isKeeper(UUID id) {
        return hand.isKeeper(hand.read(id));
    }
}
