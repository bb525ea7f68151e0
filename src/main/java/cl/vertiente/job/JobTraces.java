package cl.vertiente.job;

import cl.vertiente.shared.PersonalTraces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Set;

/** Long work that nobody looks at any more: who started it and when. What it left stays where it belongs. */
@ApplicationScoped
public class JobTraces implements PersonalTraces {

    private static final String OLD = "from Job j where j.startedAt < :before";

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Set<String> kinds() {
        return Set.of("JOB");
    }

    @Override
    public int forget(String kind, Instant before) {
        return entities.createQuery("delete " + OLD).setParameter("before", before).executeUpdate();
    }

    @Override
    public long due(String kind, Instant before) {
        return entities.createQuery("select count(j) " + OLD, Long.class).setParameter("before", before).getSingleResult();
    }
}
