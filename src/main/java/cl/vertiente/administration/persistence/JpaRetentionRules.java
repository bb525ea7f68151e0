package cl.vertiente.administration.persistence;

import cl.vertiente.administration.domain.RetentionKind;
import cl.vertiente.administration.domain.RetentionRule;
import cl.vertiente.administration.domain.RetentionRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The terms of retention in the database. */
@ApplicationScoped
public class JpaRetentionRules implements RetentionRules {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Map<RetentionKind, RetentionRule> at(LocalDate day) {
        var newest = new EnumMap<RetentionKind, RetentionRule>(RetentionKind.class);
        entities.createQuery("select r from RetentionRule r where r.inForceFrom <= :day order by r.inForceFrom, r.recordedAt, r.id",
                RetentionRule.class).setParameter("day", day).getResultStream().forEach(rule -> newest.put(rule.kind(), rule));
        return newest;
    }

    @Override
    public Optional<RetentionRule> find(UUID id) {
        return Optional.ofNullable(entities.find(RetentionRule.class, id));
    }

    @Override
    public void add(RetentionRule rule) {
        entities.persist(rule);
        entities.flush();
    }
}
