package cl.vertiente.training.activity.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ComponentStates;
import cl.vertiente.training.activity.domain.ActivityState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;

/** The activities of an agreement, by each committee that is invited and state; for the regional government those that were held. */
@ApplicationScoped
public class StatesOfActivities implements ComponentStates {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Component component() {
        return Component.TRAINING;
    }

    @Override
    public Map<UUID, Map<String, Long>> of(UUID agreementId, Caller caller) {
        var seen = caller.isGore() ? EnumSet.of(ActivityState.HELD, ActivityState.VALIDATED) : EnumSet.allOf(ActivityState.class);
        return ComponentStates.counted(entities.createQuery("select w.id, a.state, count(a) from TrainingActivity a join a.invited s,"
                        + " WaterSystem w where w.id = s and a.agreementId = :a and a.state in :seen group by w.id, a.state",
                Object[].class).setParameter("a", agreementId).setParameter("seen", seen).getResultList());
    }
}
