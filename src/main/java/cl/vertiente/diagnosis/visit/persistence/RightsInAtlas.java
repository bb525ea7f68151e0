package cl.vertiente.diagnosis.visit.persistence;

import cl.vertiente.committee.domain.AtlasFacts;
import cl.vertiente.committee.domain.AtlasFindings;
import cl.vertiente.diagnosis.visit.domain.DiagnosisState;
import cl.vertiente.shared.Chile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How the right to the water stands, as the last approved visit of each system found it. */
@ApplicationScoped
public class RightsInAtlas implements AtlasFindings {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Map<UUID, AtlasFacts> of(Collection<UUID> systems, LocalDate day) {
        var found = new HashMap<UUID, AtlasFacts>();
        entities.createQuery("select d.waterSystemId, i.waterRightState, i.grantedFlowLs, d.visitAt from Diagnosis d, DiagnosisIndicators i"
                        + " where i.diagnosisId = d.id and i.revision = d.approvedRevision and d.state <> :void and d.waterSystemId in"
                        + " :systems and d.visitAt < :end and (i.waterRightState is not null or i.grantedFlowLs is not null)"
                        + " order by d.visitAt, d.id", Object[].class).setParameter("void", DiagnosisState.VOID)
                .setParameter("systems", systems).setParameter("end", day.plusDays(1).atStartOfDay(Chile.ZONE).toInstant())
                .getResultStream().forEach(row -> found.put((UUID) row[0], AtlasFacts.of(new AtlasFacts.Right((String) row[1],
                        (BigDecimal) row[2], Chile.dateOf((Instant) row[3])))));
        return found;
    }
}
