package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.Caller;
import cl.vertiente.access.OpenSteps;
import cl.vertiente.access.Role;
import cl.vertiente.diagnosis.visit.domain.Diagnoses;
import cl.vertiente.diagnosis.visit.domain.DiagnosisFilter;
import cl.vertiente.diagnosis.visit.domain.DiagnosisState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The records of visits that whoever made them has to mend or to hand in, and those that the coordinator reviews. */
@ApplicationScoped
class OpenVisits implements OpenSteps {

    @Inject
    private Diagnoses diagnoses;

    @Override
    public List<Waiting> of(Caller caller) {
        var waiting = new ArrayList<Waiting>();
        if (caller.is(Role.COORDINATOR)) {
            var all = counts(caller, new DiagnosisFilter(null, null, null, null, null, null, null, null));
            add(waiting, all, DiagnosisState.COMPLETE, "diagnosis.waiting.COMPLETE", "");
            add(waiting, all, DiagnosisState.IN_REVIEW, "diagnosis.waiting.IN_REVIEW", "");
        }
        if (caller.is(Role.COORDINATOR) || caller.is(Role.FIELD_ENGINEER)) {
            var own = counts(caller, new DiagnosisFilter(null, null, null, null, null, null, null, caller.id()));
            add(waiting, own, DiagnosisState.OBSERVED, "diagnosis.waiting.OBSERVED", "&mine=true");
            add(waiting, own, DiagnosisState.DRAFT, "diagnosis.waiting.DRAFT", "&mine=true");
        }
        return waiting;
    }

    private Map<DiagnosisState, Long> counts(Caller caller, DiagnosisFilter filter) {
        return diagnoses.counts(caller, filter).stream()
                .collect(Collectors.toMap(Diagnoses.StateCount::state, Diagnoses.StateCount::count));
    }

    private static void add(List<Waiting> waiting, Map<DiagnosisState, Long> counts, DiagnosisState state, String key, String mine) {
        long many = counts.getOrDefault(state, 0L);
        if (many > 0) {
            var asked = "?state=" + state + mine;
            waiting.add(new Waiting(key, many, "/diagnosticos" + asked, "/api/v1/diagnoses" + asked));
        }
    }
}
