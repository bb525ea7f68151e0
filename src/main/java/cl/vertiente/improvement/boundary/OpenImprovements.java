package cl.vertiente.improvement.boundary;

import cl.vertiente.access.Caller;
import cl.vertiente.access.OpenSteps;
import cl.vertiente.access.Role;
import cl.vertiente.improvement.domain.ImprovementFilter;
import cl.vertiente.improvement.domain.ImprovementLists;
import cl.vertiente.improvement.domain.ImprovementState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The improvements on which the coordinator decides, and those that a field engineer takes on at the committees they answer for. */
@ApplicationScoped
class OpenImprovements implements OpenSteps {

    private static final Map<ImprovementState, String> TAKEN_ON = new LinkedHashMap<>();

    static {
        TAKEN_ON.put(ImprovementState.APPROVED, "improvement.waiting.APPROVED");
        TAKEN_ON.put(ImprovementState.IN_PURCHASE, "improvement.waiting.IN_PURCHASE");
        TAKEN_ON.put(ImprovementState.INSTALLED, "improvement.waiting.INSTALLED");
        TAKEN_ON.put(ImprovementState.RECEIVED, "improvement.waiting.RECEIVED");
    }

    @Inject
    private ImprovementLists lists;

    @Override
    public List<Waiting> of(Caller caller) {
        var waiting = new ArrayList<Waiting>();
        if (caller.is(Role.COORDINATOR)) {
            add(waiting, lists.byState(caller, ImprovementFilter.ALL), ImprovementState.PROPOSED, "improvement.waiting.PROPOSED", "");
        }
        if (caller.is(Role.FIELD_ENGINEER)) {
            var counts = lists.byState(caller, ImprovementFilter.ofResponsible(caller.id()));
            TAKEN_ON.forEach((state, key) -> add(waiting, counts, state, key, "&responsible=" + caller.id()));
        }
        return waiting;
    }

    private static void add(List<Waiting> waiting, Map<String, Long> counts, ImprovementState state, String key, String whose) {
        long many = counts.getOrDefault(state.name(), 0L);
        if (many > 0) {
            var asked = "?state=" + state + whose;
            waiting.add(new Waiting(key, many, "/mejoras" + asked, "/api/v1/improvements" + asked));
        }
    }
}
