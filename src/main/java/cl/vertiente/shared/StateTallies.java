package cl.vertiente.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many records of a list stand in which state. The database keeps count by triggers, as signed lines in {@code state_tally}, in the
 * transaction that moves a record: what is added up here is what a count over all records would say, and costs the same however many
 * there are.
 */
@ApplicationScoped
public class StateTallies {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    /** A list that is kept count of; its records are counted at places (agreements, or what the list says). */
    public enum Kept {
        INITIATIVE, IMPROVEMENT, ACTIVITY, DESIGN, DIAGNOSIS,

        /** Those of the diagnoses that were approved once. */
        DIAGNOSIS_APPROVED
    }

    /**
     * By state, without those in which nothing stands.
     *
     * @param places those that are added up, each record standing at one of them; null for all
     */
    public Map<String, Long> of(Kept list, Collection<String> places) {
        var counts = new TreeMap<String, Long>();
        if (places == null || !places.isEmpty()) {
            var marks = places == null ? "" : " AND place IN (" + String.join(", ", places.stream().map(place -> "?").toList()) + ")";
            var query = entities.createNativeQuery("SELECT state, SUM(many) FROM state_tally WHERE list = ?" + marks
                    + " GROUP BY state HAVING SUM(many) <> 0").setParameter(1, list.name());
            int next = 2;
            for (var place : places == null ? List.<String>of() : places) {
                query.setParameter(next++, place);
            }
            for (var row : query.getResultList()) {
                counts.put(((Object[]) row)[0].toString(), ((Number) ((Object[]) row)[1]).longValue());
            }
        }
        return counts;
    }
}
