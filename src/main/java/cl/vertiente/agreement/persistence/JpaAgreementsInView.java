package cl.vertiente.agreement.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.agreement.domain.AgreementsInView;
import cl.vertiente.shared.StateTallies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The agreements in view, from the database; they are the places of the tallies. */
@ApplicationScoped
public class JpaAgreementsInView implements AgreementsInView {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Inject
    private StateTallies tallies;

    @Override
    public List<UUID> ids(Caller caller, UUID agreement, String region) {
        if (caller.regions().isEmpty() && agreement == null && region == null) {
            return null;
        }
        return entities.createQuery("select a.id, a.regionCut from Agreement a", Object[].class).getResultStream()
                .filter(row -> caller.seesRegion((String) row[1])).filter(row -> agreement == null || agreement.equals(row[0]))
                .filter(row -> region == null || region.equals(row[1])).map(row -> (UUID) row[0]).toList();
    }

    @Override
    public Map<String, Long> states(StateTallies.Kept list, Caller caller, UUID agreement, String region) {
        var ids = ids(caller, agreement, region);
        return tallies.of(list, ids == null ? null : ids.stream().map(UUID::toString).toList());
    }
}
