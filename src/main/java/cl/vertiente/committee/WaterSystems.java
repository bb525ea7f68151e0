package cl.vertiente.committee;

import cl.vertiente.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The registry of water systems. Every question is asked through {@link #visibleTo}: a system outside the caller's
 * regions is not there. The order is that of the communes' codes (region, province, commune), then the official name.
 */
@ApplicationScoped
public class WaterSystems {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    public Visible visibleTo(Caller caller) {
        return new Visible(caller);
    }

    public boolean knows(UUID id) {
        return entities.find(WaterSystem.class, id) != null;
    }

    /** Adds a system with its operator and what a register says of it. */
    public void add(Operator operator, WaterSystem system, RegisterFacts said, Instant now) {
        entities.persist(operator);
        var entry = system.take(said, now);
        entities.persist(system);
        entities.flush();
        entities.persist(entry);
    }

    /** What one caller may see. */
    public final class Visible {

        private final Caller caller;

        private Visible(Caller caller) {
            this.caller = caller;
        }

        /** One page of rows, after the row that {@code after} names (commune, name, id); null for the first. */
        public List<WaterSystemRow> list(WaterSystemFilter filter, List<String> after, int limit) {
            var where = WaterSystemQuery.of(caller, filter).after(after);
            return where.rows(entities).setMaxResults(limit).getResultList();
        }

        public Map<String, Long> countsByState(WaterSystemFilter filter) {
            var counts = new TreeMap<String, Long>();
            WaterSystemQuery.of(caller, filter.inAnyState()).counts(entities).getResultList()
                    .forEach(row -> counts.put(row[0].toString(), (Long) row[1]));
            return counts;
        }

        public Optional<WaterSystemView> find(UUID id) {
            return WaterSystemQuery.of(caller, id).view(entities);
        }

        /** The communes that have systems, by code and name, for choosing among them. */
        public List<Object[]> communes(String region) {
            var filter = new WaterSystemFilter(null, region, null, null, null, null);
            return WaterSystemQuery.of(caller, filter).communes(entities).getResultList();
        }
    }
}
