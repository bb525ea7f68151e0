package cl.vertiente.training.people.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.shared.Rut;
import cl.vertiente.training.people.domain.KnownTrainee;
import cl.vertiente.training.people.domain.Trainee;
import cl.vertiente.training.people.domain.TraineeConsent;
import cl.vertiente.training.people.domain.TraineeFilter;
import cl.vertiente.training.people.domain.Trainees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The trainees in the database. */
@ApplicationScoped
public class JpaTrainees implements Trainees {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Visible visibleTo(Caller caller) {
        return new JpaVisible(caller);
    }

    @Override
    public Optional<Trainee> find(UUID id) {
        return Optional.ofNullable(entities.find(Trainee.class, id));
    }

    @Override
    public Optional<Trainee> claim(UUID id) {
        return Optional.ofNullable(entities.find(Trainee.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Trainee> byTaxId(Rut taxId) {
        return entities.createQuery("select t from Trainee t where t.taxId = :taxId", Trainee.class).setParameter("taxId", taxId)
                .getResultStream().findFirst();
    }

    @Override
    public List<Trainee> from(UUID waterSystemId, String commune) {
        var query = entities.createQuery("select t from Trainee t where t.mergedInto is null and t.forgottenOn is null and "
                + (waterSystemId == null ? "t.waterSystemId is null and t.commune = :place" : "t.waterSystemId = :place")
                + " order by t.plainName, t.id", Trainee.class);
        return query.setParameter("place", waterSystemId == null ? commune : waterSystemId).getResultList();
    }

    @Override
    public List<TraineeConsent> consents() {
        Stream<?> rows = entities.createNativeQuery("SELECT version, in_force_from, words FROM training_consent"
                + " ORDER BY in_force_from DESC").getResultStream();
        return rows.map(row -> (Object[]) row).map(row -> new TraineeConsent((String) row[0],
                row[1] instanceof Date day ? day.toLocalDate() : (LocalDate) row[1], (String) row[2])).toList();
    }

    @Override
    public Optional<String> regionOf(String commune) {
        return entities.createQuery("select c.region.cut from Commune c where c.cut = :cut", String.class).setParameter("cut", commune)
                .getResultStream().findFirst();
    }

    @Override
    public void add(Object record) {
        entities.persist(record);
        entities.flush();
    }

    @Override
    public void write() {
        entities.flush();
    }

    private final class JpaVisible implements Visible {

        private final Caller caller;

        private JpaVisible(Caller caller) {
            this.caller = caller;
        }

        @Override
        public List<KnownTrainee> list(TraineeFilter filter, List<String> after, int limit) {
            return TraineeQuery.of(caller, filter).after(after).rows(entities).setMaxResults(limit).getResultList().stream()
                    .map(TraineeQuery::row).toList();
        }

        @Override
        public long count(TraineeFilter filter) {
            return TraineeQuery.of(caller, filter).count(entities).getSingleResult();
        }

        @Override
        public boolean has(Trainee trainee) {
            return TraineeQuery.isUnbound(caller) || find(trainee.id()).isPresent();
        }

        @Override
        public Optional<KnownTrainee> find(UUID id) {
            return TraineeQuery.of(caller, id).rows(entities).getResultStream().findFirst().map(TraineeQuery::row);
        }
    }
}
