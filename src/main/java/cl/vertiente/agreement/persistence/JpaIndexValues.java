package cl.vertiente.agreement.persistence;

import cl.vertiente.agreement.domain.Index;
import cl.vertiente.agreement.domain.IndexValue;
import cl.vertiente.agreement.domain.IndexValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
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
    public void add(IndexValue value) {
        entities.persist(value);
    }
}
