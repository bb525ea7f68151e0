package cl.vertiente.design.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ComponentStates;
import cl.vertiente.design.domain.DesignVerb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;

/** The designs of an agreement, by each committee that they serve and state; for the regional government those that were begun. */
@ApplicationScoped
public class StatesOfDesigns implements ComponentStates {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Component component() {
        return Component.DESIGN;
    }

    @Override
    public Map<UUID, Map<String, Long>> of(UUID agreementId, Caller caller) {
        var query = entities.createQuery("select w.id, d.state, count(d) from EngineeringDesign d join d.systems s, WaterSystem w"
                + " where w.id = s and d.agreementId = :a"
                + (caller.isGore() ? " and exists (select t.id from DesignStep t where t.designId = d.id and t.verb = :begun)" : "")
                + " group by w.id, d.state", Object[].class).setParameter("a", agreementId);
        return ComponentStates.counted((caller.isGore() ? query.setParameter("begun", DesignVerb.START) : query).getResultList());
    }
}
