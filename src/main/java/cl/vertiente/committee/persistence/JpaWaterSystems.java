package cl.vertiente.committee.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.committee.domain.Operator;
import cl.vertiente.committee.domain.RegisterFacts;
import cl.vertiente.committee.domain.WaterSystem;
import cl.vertiente.committee.domain.WaterSystemFilter;
import cl.vertiente.committee.domain.WaterSystemRow;
import cl.vertiente.committee.domain.WaterSystemView;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.shared.Chile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The registry of water systems in the database. */
@ApplicationScoped
public class JpaWaterSystems implements WaterSystems {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Override
    public Visible visibleTo(Caller caller) {
        return new JpaVisible(caller);
    }

    @Override
    public boolean knows(UUID id) {
        return entities.find(WaterSystem.class, id) != null;
    }

    @Override
    public void add(Operator operator, WaterSystem system, RegisterFacts said, Instant now) {
        entities.persist(operator);
        var entry = system.take(said, null, now);
        entities.persist(system);
        entities.flush();
        entities.persist(entry);
    }

    private final class JpaVisible implements Visible {

        private final Caller caller;

        private JpaVisible(Caller caller) {
            this.caller = caller;
        }

        private WaterSystemQuery query(WaterSystemFilter filter) {
            var query = WaterSystemQuery.of(caller, filter);
            return filter.board() == null ? query
                    : query.attention(Chile.today(clock).plusDays(BoardReading.rules(entities).alertDays()), filter);
        }

        @Override
        public List<WaterSystemRow> list(WaterSystemFilter filter, List<String> after, int limit) {
            var where = query(filter).after(after);
            return where.rows(entities).setMaxResults(limit).getResultList();
        }

        @Override
        public Map<String, Long> countsByState(WaterSystemFilter filter) {
            var counts = new TreeMap<String, Long>();
            query(filter.inAnyState()).counts(entities).getResultList()
                    .forEach(row -> counts.put(row[0].toString(), (Long) row[1]));
            return counts;
        }

        @Override
        public Optional<WaterSystemView> find(UUID id) {
            return WaterSystemQuery.of(caller, id).view(entities, caller, Chile.today(clock));
        }

        @Override
        public Optional<WaterSystemRow> row(UUID id) {
            return WaterSystemQuery.of(caller, id).rows(entities).getResultStream().findFirst();
        }

        @Override
        public List<Object[]> communes(String region) {
            var filter = new WaterSystemFilter(null, region, null, null, null, null, null);
            return query(filter).communes(entities).getResultList();
        }
    }
}
