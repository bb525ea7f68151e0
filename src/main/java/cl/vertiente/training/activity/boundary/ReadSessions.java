package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import cl.vertiente.training.activity.domain.ActivityLists;
import cl.vertiente.training.activity.domain.SessionFilter;
import cl.vertiente.training.activity.domain.SessionRow;
import cl.vertiente.training.activity.domain.SessionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the agenda: the sessions within the caller's regions by their beginning. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadSessions {

    private static final int MOST_OF_A_MONTH = 500;

    @Inject
    private ActivityLists lists;

    @Inject
    private CurrentCaller caller;

    public Page<SessionRow> list(SessionFilter filter, List<String> after, int limit) {
        var rows = lists.sessions(caller.required(), filter, after, limit + 1);
        var counts = countsByState(filter);
        return rows.size() <= limit ? new Page<>(rows, null, counts)
                : new Page<>(rows.subList(0, limit), PageKey.of(rows.get(limit - 1).startsAt(), rows.get(limit - 1).id()), counts);
    }

    public Map<String, Long> countsByState(SessionFilter filter) {
        return lists.sessionsByState(caller.required(), filter);
    }

    /** Those of a month, as many as one page of the calendar can show. */
    public List<SessionRow> month(SessionFilter filter) {
        return lists.sessions(caller.required(), filter, null, MOST_OF_A_MONTH);
    }

    public SessionView one(UUID id) {
        return lists.session(caller.required(), id).orElseThrow(() -> new NotFound("training.session.not-found", ""));
    }
}
