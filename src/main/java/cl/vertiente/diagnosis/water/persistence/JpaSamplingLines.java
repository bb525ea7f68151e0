package cl.vertiente.diagnosis.water.persistence;

import cl.vertiente.diagnosis.water.domain.MeasuredResult;
import cl.vertiente.diagnosis.water.domain.SamplingLine;
import cl.vertiente.diagnosis.water.domain.SamplingLines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lines of the plans of samples in the database. */
@ApplicationScoped
public class JpaSamplingLines implements SamplingLines {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Optional<SamplingLine> find(UUID id) {
        return Optional.ofNullable(entities.find(SamplingLine.class, id));
    }

    @Override
    public void add(SamplingLine line) {
        entities.persist(line);
        entities.flush();
    }

    /** A line stays with the system that it was recorded for; a merge is followed here. */
    @Override
    public List<SamplingLine> ofSystem(UUID systemId) {
        var lines = new ArrayList<SamplingLine>();
        var next = List.of(systemId);
        while (!next.isEmpty()) {
            lines.addAll(entities.createQuery("select l from SamplingLine l where l.waterSystemId in :systems", SamplingLine.class)
                    .setParameter("systems", next).getResultList());
            next = entities.createQuery("select w.id from WaterSystem w where w.mergedInto in :systems", UUID.class)
                    .setParameter("systems", next).getResultList();
        }
        return lines;
    }

    @Override
    public List<MeasuredResult> results(UUID systemId, Instant until) {
        return entities.createQuery(JpaWaterSamples.RESULT + " order by s.takenAt, s.id, r.position", MeasuredResult.class)
                .setParameter("system", systemId).setParameter("until", until).getResultList();
    }
}
