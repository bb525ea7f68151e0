package cl.vertiente.accountability.persistence;

import cl.vertiente.accountability.domain.Certificate;
import cl.vertiente.accountability.domain.CertificateKey;
import cl.vertiente.accountability.domain.CertificateRevocation;
import cl.vertiente.accountability.domain.Certificates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The certificates in the database. */
@ApplicationScoped
public class JpaCertificates implements Certificates {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Optional<Certificate> find(UUID id) {
        return Optional.ofNullable(entities.find(Certificate.class, id));
    }

    @Override
    public List<Certificate> ofActivity(UUID activityId) {
        return entities.createQuery("select c from Certificate c where c.activityId = :activity order by c.number", Certificate.class)
                .setParameter("activity", activityId).getResultList();
    }

    @Override
    public List<Certificate> ofTrainees(Collection<UUID> trainees) {
        return entities.createQuery("select c from Certificate c where c.traineeId in :trainees order by c.number", Certificate.class)
                .setParameter("trainees", List.copyOf(trainees)).getResultList();
    }

    @Override
    public Optional<CertificateKey> key(UUID reportId) {
        return Optional.ofNullable(entities.find(CertificateKey.class, reportId));
    }

    @Override
    public Optional<CertificateRevocation> revocation(UUID reportId) {
        return Optional.ofNullable(entities.find(CertificateRevocation.class, reportId));
    }

    @Override
    public void add(Object record) {
        addAll(List.of(record));
    }

    @Override
    public void addAll(Collection<?> records) {
        // The reports that they point at come first: the unit of work knows no order between identifiers.
        entities.flush();
        records.forEach(entities::persist);
        entities.flush();
    }
}
