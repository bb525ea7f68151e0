package cl.vertiente.improvement.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ComponentStates;
import cl.vertiente.improvement.domain.ImprovementState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;

/** The improvements of an agreement, by committee and state; for the regional government those that were decided on. */
@ApplicationScoped
public class StatesOfImprovements implements ComponentStates {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Component component() {
        return Component.IMPROVEMENT;
    }

    @Override
    public Map<UUID, Map<String, Long>> of(UUID agreementId, Caller caller) {
        return ComponentStates.counted(entities.createQuery("select i.waterSystemId, i.state, count(i) from Improvement i"
                        + " where i.agreementId = :a and i.state in :seen group by i.waterSystemId, i.state", Object[].class)
                .setParameter("a", agreementId).setParameter("seen", caller.isGore() ? ImprovementState.DECIDED
                        : EnumSet.allOf(ImprovementState.class)).getResultList());
    }
}
