package cl.vertiente.training.activity.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.agreement.domain.AgreementsInView;
import cl.vertiente.shared.StateTallies;
import cl.vertiente.training.activity.domain.ActivityFilter;
import cl.vertiente.training.activity.domain.ActivityLists;
import cl.vertiente.training.activity.domain.ActivityRow;
import cl.vertiente.training.activity.domain.ActivityView;
import cl.vertiente.training.activity.domain.SessionFilter;
import cl.vertiente.training.activity.domain.SessionRow;
import cl.vertiente.training.activity.domain.SessionView;
import cl.vertiente.training.activity.domain.TrainingProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The activities and sessions as they are shown, from the database. */
@ApplicationScoped
public class JpaActivityLists implements ActivityLists {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Inject
    private AgreementsInView agreements;

    @Override
    public List<ActivityRow> activities(Caller caller, ActivityFilter filter, List<String> after, int limit) {
        return new ActivityReading(entities).rows(caller, filter, within(caller, filter), after, limit);
    }

    @Override
    public Map<String, Long> activitiesByState(Caller caller, ActivityFilter filter) {
        if (!filter.isOfAgreements()) {
            return new ActivityReading(entities).counts(caller, filter, within(caller, filter));
        }
        var all = agreements.states(StateTallies.Kept.ACTIVITY, caller, filter.agreement(), filter.region());
        if (caller.isGore()) {
            all.keySet().retainAll(ScopedQuery.DONE.stream().map(Enum::name).toList());
        }
        return all;
    }

    private List<UUID> within(Caller caller, ActivityFilter filter) {
        return agreements.ids(caller, filter.agreement(), filter.region());
    }

    @Override
    public Optional<ActivityView> activity(Caller caller, UUID id) {
        return new ActivityReading(entities).views(caller, id, new SessionReading(entities).of(caller, id)).stream().findFirst();
    }

    @Override
    public List<SessionRow> sessions(Caller caller, SessionFilter filter, List<String> after, int limit) {
        return new SessionReading(entities).rows(caller, filter, after, limit);
    }

    @Override
    public Map<String, Long> sessionsByState(Caller caller, SessionFilter filter) {
        return new SessionReading(entities).counts(caller, filter);
    }

    @Override
    public Optional<SessionView> session(Caller caller, UUID id) {
        return new SessionReading(entities).views(caller, id).stream().findFirst();
    }

    @Override
    public List<TrainingProgress> progress(Caller caller, UUID agreement) {
        return new ProgressReading(entities).of(caller, agreement);
    }
}
