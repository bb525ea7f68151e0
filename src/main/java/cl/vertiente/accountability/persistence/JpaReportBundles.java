package cl.vertiente.accountability.persistence;

import cl.vertiente.accountability.domain.ReportBundle;
import cl.vertiente.accountability.domain.ReportBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The ZIPs of issued reports in the database. */
@ApplicationScoped
public class JpaReportBundles implements ReportBundles {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Optional<ReportBundle> find(UUID id) {
        return Optional.ofNullable(entities.find(ReportBundle.class, id));
    }

    @Override
    public void add(ReportBundle bundle) {
        entities.persist(bundle);
    }
}
