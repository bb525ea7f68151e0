package cl.vertiente.agreement.persistence;

import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ParticipationView;
import cl.vertiente.agreement.domain.ParticipationView.ComponentView;
import cl.vertiente.agreement.domain.ParticipationView.ResponsibleView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Read models of who takes part in an agreement. */
@ApplicationScoped
public class ParticipationReading {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    /** How many water systems, and how many persons in them. */
    public record Totals(long waterSystems, long beneficiaries) {
    }

    /** As they were known at an instant, without those that had left by then. */
    public Totals totals(UUID agreementId, Instant asOf) {
        var row = entities.createQuery("""
                select count(p), coalesce(sum(p.beneficiaries), 0) from Participation p
                where p.agreementId = :a and (p.addedAt is null or p.addedAt <= :t) and (p.leftAt is null or p.leftAt > :t)""",
                Object[].class).setParameter("a", agreementId).setParameter("t", asOf).getSingleResult();
        return new Totals(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    /** By commune and name, those that left at the end. */
    public List<ParticipationView> of(UUID agreementId) {
        var components = components(agreementId);
        return rows("""
                select p.id, w.id, w.officialName, c.cut, c.name, p.beneficiaries, p.joinedOn, p.leftOn, p.leftReason
                from Participation p, WaterSystem w, Commune c
                where w.id = p.waterSystemId and c.cut = w.communeCut and p.agreementId = :a order by c.name, w.officialName""",
                agreementId).stream().map(row -> new ParticipationView((UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3],
                        (String) row[4], (Integer) row[5], (LocalDate) row[6], (LocalDate) row[7], (String) row[8],
                        components.getOrDefault((UUID) row[0], Map.of())))
                .sorted(Comparator.comparing(view -> view.leftOn() != null)).toList();
    }

    private Map<UUID, Map<Component, ComponentView>> components(UUID agreementId) {
        var components = new HashMap<UUID, Map<Component, ComponentView>>();
        rows("select p.id, t.component, t.goal, t.unit from Participation p join p.targets t where p.agreementId = :a", agreementId)
                .forEach(row -> components.computeIfAbsent((UUID) row[0], id -> new TreeMap<>())
                        .put((Component) row[1], new ComponentView((BigDecimal) row[2], (String) row[3], new ArrayList<>())));
        rows("""
                select p.id, r.component, q.id, q.name, r.since, r.until from Participation p join p.responsible r, Person q
                where q.id = r.personId and p.agreementId = :a order by r.component, q.name""", agreementId)
                .forEach(row -> components.computeIfAbsent((UUID) row[0], id -> new TreeMap<>())
                        .computeIfAbsent((Component) row[1], component -> new ComponentView(null, null, new ArrayList<>()))
                        .responsible().add(new ResponsibleView((UUID) row[2], (String) row[3], (LocalDate) row[4], (LocalDate) row[5])));
        return components;
    }

    private List<Object[]> rows(String query, UUID agreementId) {
        return entities.createQuery(query, Object[].class).setParameter("a", agreementId).getResultList();
    }
}
