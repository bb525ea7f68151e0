package cl.vertiente.design.boundary;

import cl.vertiente.access.Caller;
import cl.vertiente.access.OpenSteps;
import cl.vertiente.access.Role;
import cl.vertiente.design.domain.DesignFilter;
import cl.vertiente.design.domain.DesignLists;
import cl.vertiente.design.domain.DesignState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The designs that designers have to begin, to finish or to take up again, and those that the coordinator reviews. */
@ApplicationScoped
class OpenDesigns implements OpenSteps {

    @Inject
    private DesignLists lists;

    @Override
    public List<Waiting> of(Caller caller) {
        var asked = new LinkedHashMap<DesignState, String>();
        if (caller.is(Role.DESIGNER)) {
            asked.put(DesignState.PLANNED, "design.waiting.PLANNED");
            asked.put(DesignState.IN_PROGRESS, "design.waiting.IN_PROGRESS");
            asked.put(DesignState.SUSPENDED, "design.waiting.SUSPENDED");
        }
        if (caller.is(Role.COORDINATOR)) {
            asked.put(DesignState.IN_REVIEW, "design.waiting.IN_REVIEW");
        }
        var waiting = new ArrayList<Waiting>();
        if (!asked.isEmpty()) {
            var counts = lists.byState(caller, new DesignFilter(null, null, null, null, null, null, null));
            asked.forEach((state, key) -> {
                if (counts.getOrDefault(state.name(), 0L) > 0) {
                    waiting.add(new Waiting(key, counts.get(state.name()), "/disenos?state=" + state,
                            "/api/v1/engineering-designs?state=" + state));
                }
            });
        }
        return waiting;
    }
}
