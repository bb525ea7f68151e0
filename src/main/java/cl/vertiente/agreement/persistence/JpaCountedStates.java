package cl.vertiente.agreement.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.agreement.domain.CountedStates;
import cl.vertiente.shared.StateTallies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;

/** The tallies at the places that agreements are. */
@ApplicationScoped
public class JpaCountedStates implements CountedStates {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Inject
    private StateTallies tallies;

    @Override
    public Map<String, Long> of(StateTallies.Kept list, Caller caller, UUID agreement, String region) {
        if (caller.regions().isEmpty() && agreement == null && region == null) {
            return tallies.of(list, null);
        }
        return tallies.of(list, entities.createQuery("select a.id, a.regionCut from Agreement a", Object[].class).getResultStream()
                .filter(row -> caller.seesRegion((String) row[1])).filter(row -> agreement == null || agreement.equals(row[0]))
                .filter(row -> region == null || region.equals(row[1])).map(row -> row[0].toString()).toList());
    }
}
