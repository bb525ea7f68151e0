package cl.vertiente.agreement.persistence;

import cl.vertiente.agreement.domain.Component;
import cl.vertiente.agreement.domain.ParticipationView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Read models of who takes part in an agreement. */
@ApplicationScoped
public class ParticipationReading {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    /** How many water systems, and how many persons in them. */
    public record Totals(long waterSystems, long beneficiaries) {
    }

    public Totals totals(UUID agreementId) {
        var row = entities.createQuery("select count(p), coalesce(sum(p.beneficiaries), 0) from Participation p where p.agreementId = :a",
                Object[].class).setParameter("a", agreementId).getSingleResult();
        return new Totals(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    public List<ParticipationView> of(UUID agreementId) {
        var responsible = new HashMap<UUID, List<ParticipationView.ResponsibleView>>();
        rows("""
                select p.waterSystemId, r.component, q.name from Participation p join p.responsible r, Person q
                where q.id = r.personId and p.agreementId = :a order by r.component, q.name""", agreementId)
                .forEach(row -> responsible.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                        .add(new ParticipationView.ResponsibleView((Component) row[1], (String) row[2])));
        return rows("""
                select w.id, w.officialName, c.cut, c.name, p.beneficiaries from Participation p, WaterSystem w, Commune c
                where w.id = p.waterSystemId and c.cut = w.communeCut and p.agreementId = :a order by c.name, w.officialName""",
                agreementId).stream().map(row -> new ParticipationView((UUID) row[0], (String) row[1], (String) row[2], (String) row[3],
                        (Integer) row[4], responsible.getOrDefault((UUID) row[0], List.of()))).toList();
    }

    private List<Object[]> rows(String query, UUID agreementId) {
        return entities.createQuery(query, Object[].class).setParameter("a", agreementId).getResultList();
    }
}
