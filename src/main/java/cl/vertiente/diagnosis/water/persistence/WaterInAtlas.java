package cl.vertiente.diagnosis.water.persistence;

import cl.vertiente.committee.domain.AtlasFacts;
import cl.vertiente.committee.domain.AtlasFindings;
import cl.vertiente.diagnosis.water.domain.WaterVerdicts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the last judged samples of each system say. */
@ApplicationScoped
public class WaterInAtlas implements AtlasFindings {

    @Inject
    private WaterVerdicts verdicts;

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    /** Only systems with a sample are looked at: most of a register have none. */
    @Override
    public Map<UUID, AtlasFacts> of(Collection<UUID> systems, LocalDate day) {
        var found = new HashMap<UUID, AtlasFacts>();
        entities.createQuery("select distinct s.waterSystemId from WaterSample s where s.voided = false and s.waterSystemId in :systems",
                UUID.class).setParameter("systems", systems).getResultList().forEach(system -> {
                    var standing = verdicts.of(system, day);
                    if (standing.verdict() != null) {
                        found.put(system, AtlasFacts.of(new AtlasFacts.Water(standing.verdict().name(),
                                standing.level() == null ? null : standing.level().name(), standing.sampledOn())));
                    }
                });
        return found;
    }
}
