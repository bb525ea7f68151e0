package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.Chile;
import cl.vertiente.training.activity.domain.ActivityLists;
import cl.vertiente.training.activity.domain.ActivityState;
import cl.vertiente.training.activity.domain.SessionFilter;
import cl.vertiente.training.activity.domain.SessionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** The sessions to which a scanned list may be assigned by hand: those of the last months that the caller keeps, the latest first. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.TRAINER}, readOnly = true)
public class ReadListChoices {

    private static final int DAYS = 120;
    private static final int MOST = 500;

    @Inject
    private ActivityLists lists;

    @Inject
    private ActivityInHand hand;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    public List<SessionRow> sessions() {
        var today = Chile.today(clock);
        var recent = new SessionFilter(today.minusDays(DAYS), today, null, null, null, null, null);
        return lists.sessions(caller.required(), recent, null, MOST).stream().filter(this::isKept)
                .sorted(Comparator.comparing(SessionRow::startsAt).reversed().thenComparing(SessionRow::id)).toList();
    }

    private boolean isKept(SessionRow row) {
        var activity = hand.read(row.activityId());
        return activity.state() != ActivityState.VALIDATED && hand.isKeeper(activity);
    }
}
