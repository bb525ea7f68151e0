package cl.vertiente.diagnosis.visit.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ComponentStates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;

/** The diagnoses of an agreement, by committee and state; for the regional government those that were approved once. */
@ApplicationScoped
public class StatesOfVisits implements ComponentStates {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Component component() {
        return Component.DIAGNOSIS;
    }

    @Override
    public Map<UUID, Map<String, Long>> of(UUID agreementId, Caller caller) {
        return ComponentStates.counted(entities.createQuery("select d.waterSystemId, d.state, count(d) from Diagnosis d"
                        + " where d.agreementId = :a" + (caller.isGore() ? " and d.approvedRevision is not null" : "")
                        + " group by d.waterSystemId, d.state", Object[].class).setParameter("a", agreementId).getResultList());
    }
}
