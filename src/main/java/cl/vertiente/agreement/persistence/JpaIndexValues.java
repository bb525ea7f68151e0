package cl.vertiente.agreement.persistence;

import cl.vertiente.agreement.domain.Index;
import cl.vertiente.agreement.domain.IndexValue;
import cl.vertiente.agreement.domain.IndexValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The values of the indexed units in the database. */
@ApplicationScoped
public class JpaIndexValues implements IndexValues {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Optional<IndexValue> at(Index index, LocalDate day) {
        return entities.createQuery("select v from IndexValue v where v.code = :code and v.validOn = :day"
                + " order by v.recordedAt desc, v.id desc", IndexValue.class)
                .setParameter("code", index).setParameter("day", index.dayOf(day)).setMaxResults(1).getResultStream().findFirst();
    }

    @Override
    public Map<LocalDate, BigDecimal> known(Index index, Collection<LocalDate> days, Instant at) {
        var values = new HashMap<LocalDate, BigDecimal>();
        if (!days.isEmpty()) {
            entities.createQuery("select v from IndexValue v where v.code = :code and v.validOn in :days and v.recordedAt <= :t"
                    + " order by v.recordedAt, v.id", IndexValue.class).setParameter("code", index).setParameter("days", days)
                    .setParameter("t", at).getResultStream().forEach(value -> values.put(value.validOn(), value.value()));
        }
        return values;
    }

    @Override
    public void add(IndexValue value) {
        entities.persist(value);
    }
}
