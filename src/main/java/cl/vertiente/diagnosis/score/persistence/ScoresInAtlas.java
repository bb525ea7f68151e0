package cl.vertiente.diagnosis.score.persistence;

import cl.vertiente.committee.domain.AtlasFacts;
import cl.vertiente.committee.domain.AtlasFindings;
import cl.vertiente.diagnosis.score.domain.GapState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** The letter of the last published index of each system, and how many of its published gaps are open, by severity. */
@ApplicationScoped
public class ScoresInAtlas implements AtlasFindings {

    private static final String LETTERS = """
            select v.waterSystemId, x.overallLetter, v.visitedOn from ScoredVersion v, StoredIndex x where x.id = v.indexId
            and v.voided = false and v.published = true and v.waterSystemId in :systems and v.visitedOn <= :day
            and x.overallLetter is not null and not exists (select o.id from ScoredVersion o where o.diagnosisId = v.diagnosisId
                and o.indexId is not null and o.published = true and o.diagnosisVersion > v.diagnosisVersion)
            order by v.visitedOn, v.id""";

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Map<UUID, AtlasFacts> of(Collection<UUID> systems, LocalDate day) {
        var letters = new HashMap<UUID, AtlasFacts.Index>();
        entities.createQuery(LETTERS, Object[].class).setParameter("systems", systems).setParameter("day", day).getResultStream()
                .forEach(row -> letters.put((UUID) row[0], new AtlasFacts.Index(row[1].toString(), (LocalDate) row[2])));
        var gaps = new HashMap<UUID, SortedMap<String, Long>>();
        entities.createQuery("select g.waterSystemId, g.severity, count(g) from Gap g where g.published = true and g.confirmed = true"
                        + " and g.state in :open and g.waterSystemId in :systems group by g.waterSystemId, g.severity", Object[].class)
                .setParameter("open", Arrays.stream(GapState.values()).filter(state -> !state.isOver()).toList())
                .setParameter("systems", systems).getResultStream().forEach(row -> gaps
                        .computeIfAbsent((UUID) row[0], first -> new TreeMap<>()).put(row[1].toString(), (Long) row[2]));
        var found = new HashMap<UUID, AtlasFacts>();
        systems.stream().filter(one -> letters.containsKey(one) || gaps.containsKey(one)).forEach(one -> found.put(one,
                AtlasFacts.of(gaps.getOrDefault(one, new TreeMap<>()), letters.get(one))));
        return found;
    }
}
