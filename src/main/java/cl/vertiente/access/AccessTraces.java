package cl.vertiente.access;

import cl.vertiente.shared.PersonalTraces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** What signing in leaves behind: tries with their addresses, tokens and one-time links that no longer open anything. */
@ApplicationScoped
public class AccessTraces implements PersonalTraces {

    private static final Map<String, String> OLD = Map.of(
            "SIGN_IN_ATTEMPT", "from SignInAttempt t where t.at < :before",
            "ACCESS_TOKEN", "from AccessToken t where t.expiresAt < :before",
            "PASSWORD_CODE", "from PasswordCode t where t.expiresAt < :before");

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Set<String> kinds() {
        return OLD.keySet();
    }

    @Override
    public int forget(String kind, Instant before) {
        return entities.createQuery("delete " + OLD.get(kind)).setParameter("before", before).executeUpdate();
    }

    @Override
    public long due(String kind, Instant before) {
        return entities.createQuery("select count(t) " + OLD.get(kind), Long.class).setParameter("before", before).getSingleResult();
    }
}
