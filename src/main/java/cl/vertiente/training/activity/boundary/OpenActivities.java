package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.Caller;
import cl.vertiente.access.OpenSteps;
import cl.vertiente.access.Role;
import cl.vertiente.shared.Chile;
import cl.vertiente.training.activity.domain.ActivityFilter;
import cl.vertiente.training.activity.domain.ActivityLists;
import cl.vertiente.training.activity.domain.ActivityState;
import cl.vertiente.training.activity.domain.SessionFilter;
import cl.vertiente.training.activity.domain.SessionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The activities that the coordinator validates, and the sessions that a trainer has given and not closed. */
@ApplicationScoped
class OpenActivities implements OpenSteps {

    private static final String HELD = "?state=" + ActivityState.HELD;

    @Inject
    private ActivityLists lists;

    @Inject
    private Clock clock;

    @Override
    public List<Waiting> of(Caller caller) {
        var waiting = new ArrayList<Waiting>();
        if (caller.is(Role.COORDINATOR)) {
            long held = lists.activitiesByState(caller, new ActivityFilter(null, null, null, null, null, null, null))
                    .getOrDefault(ActivityState.HELD.name(), 0L);
            if (held > 0) {
                waiting.add(new Waiting("training.waiting.HELD", held, "/capacitacion" + HELD, "/api/v1/training-activities" + HELD));
            }
        }
        if (caller.is(Role.TRAINER)) {
            sessions(caller, waiting);
        }
        return waiting;
    }

    /** Up to yesterday, with the month of the first one: the agenda shows a month. */
    private void sessions(Caller caller, List<Waiting> waiting) {
        var yesterday = Chile.today(clock).minusDays(1);
        var past = new SessionFilter(null, yesterday, null, null, null, caller.id(), SessionState.PLANNED);
        var first = lists.sessions(caller, past, null, 1);
        if (!first.isEmpty()) {
            var asked = "trainer=" + caller.id() + "&state=" + SessionState.PLANNED;
            waiting.add(new Waiting("training.waiting.SESSIONS", lists.sessionsByState(caller, past)
                    .getOrDefault(SessionState.PLANNED.name(), 0L), "/capacitacion/agenda?mes="
                    + YearMonth.from(Chile.dateOf(first.get(0).startsAt())) + "&" + asked,
                    "/api/v1/training-sessions?to=" + yesterday + "&" + asked));
        }
    }
}
