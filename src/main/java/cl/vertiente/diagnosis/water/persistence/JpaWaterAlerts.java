package cl.vertiente.diagnosis.water.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.diagnosis.water.domain.AlertFilter;
import cl.vertiente.diagnosis.water.domain.AlertLevel;
import cl.vertiente.diagnosis.water.domain.AlertState;
import cl.vertiente.diagnosis.water.domain.AlertStep;
import cl.vertiente.diagnosis.water.domain.PressingAlert;
import cl.vertiente.diagnosis.water.domain.WaterAlert;
import cl.vertiente.diagnosis.water.domain.WaterAlerts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The alerts of water in the database. */
@ApplicationScoped
public class JpaWaterAlerts implements WaterAlerts {

    private static final Set<AlertState> OVER = EnumSet.of(AlertState.CLOSED, AlertState.DISCARDED);
    private static final String ROW = "s, " + JpaWaterSamples.SYSTEM;

    /** One question for the home page, with the name of the parameter; by its letters CRITICAL stands before HIGH and NOTICE. */
    private static final String PRESSING = """
            SELECT CAST(a.id AS CHAR(36)), w.official_name, c.name, p.name, a.level, a.state FROM water_alert a
            JOIN water_parameter p ON p.code = a.code JOIN water_system w ON w.id = a.water_system_id
            JOIN commune c ON c.cut = w.commune_cut WHERE a.state IN ('OPEN', 'COMMUNICATED', 'IN_ACTION')%s
            ORDER BY a.level, a.opened_on DESC, a.id DESC LIMIT %d""";

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public Visible visibleTo(Caller caller) {
        return new InView(caller);
    }

    private final class InView implements Visible {

        private final Caller caller;

        private InView(Caller caller) {
            this.caller = caller;
        }

        private SampleQuery of(AlertFilter filter) {
            var query = new SampleQuery(caller, "WaterAlert s");
            query.place(filter.q() == null ? null : filter.pattern(), filter.waterSystem(), filter.region());
            return query.when("s.state = :state", "state", filter.state()).when("s.level = :level", "level", filter.level())
                    .when("s.code = :code", "code", filter.code());
        }

        @Override
        public List<Row> list(AlertFilter filter, List<String> after, int limit) {
            return of(filter).after("s.openedAt", after).ask(entities, ROW, " order by s.openedAt desc, s.id desc", "").setMaxResults(limit)
                    .getResultStream().map(JpaWaterAlerts::row).toList();
        }

        @Override
        public Map<String, Long> countsByState(AlertFilter filter) {
            var counts = new TreeMap<String, Long>();
            of(filter).ask(entities, "s.state, count(s)", " group by s.state", "").getResultList()
                    .forEach(row -> counts.put(((AlertState) row[0]).name(), (Long) row[1]));
            return counts;
        }

        @Override
        public List<PressingAlert> pressing(int most) {
            var regions = List.copyOf(caller.regions());
            var scope = regions.isEmpty() ? ""
                    : " AND c.region_cut IN (" + String.join(", ", Collections.nCopies(regions.size(), "?")) + ")";
            var query = entities.createNativeQuery(PRESSING.formatted(scope, most));
            for (int i = 0; i < regions.size(); i++) {
                query.setParameter(i + 1, regions.get(i));
            }
            Stream<?> rows = query.getResultStream();
            return rows.map(row -> (Object[]) row).map(row -> new PressingAlert(UUID.fromString((String) row[0]), (String) row[1],
                    (String) row[2], (String) row[3], AlertLevel.valueOf((String) row[4]), AlertState.valueOf((String) row[5]))).toList();
        }

        @Override
        public Optional<Row> find(UUID id) {
            return new SampleQuery(caller, "WaterAlert s").when("s.id = :alert", "alert", id).ask(entities, ROW, "", "").getResultStream()
                    .map(JpaWaterAlerts::row).findFirst();
        }
    }

    private static Row row(Object[] row) {
        return new Row((WaterAlert) row[0], JpaWaterSamples.name(row));
    }

    @Override
    public Optional<WaterAlert> find(UUID id) {
        return Optional.ofNullable(entities.find(WaterAlert.class, id));
    }

    @Override
    public void add(WaterAlert alert) {
        entities.persist(alert);
        entities.flush();
    }

    @Override
    public void add(AlertStep step) {
        entities.persist(step);
        entities.flush();
    }

    @Override
    public Map<UUID, List<AlertStep>> steps(Collection<UUID> alertIds) {
        return alertIds.isEmpty() ? Map.of()
                : entities.createQuery("select s from AlertStep s where s.alertId in :alerts order by s.recordedAt, s.id", AlertStep.class)
                        .setParameter("alerts", alertIds).getResultStream().collect(Collectors.groupingBy(AlertStep::alertId));
    }

    @Override
    public List<WaterAlert> active(UUID systemId) {
        return entities.createQuery("select a from WaterAlert a where a.waterSystemId = :system and a.state not in :over"
                + " order by a.openedAt, a.id", WaterAlert.class)
                .setParameter("system", systemId).setParameter("over", OVER).getResultList();
    }

    @Override
    public List<WaterAlert> ofSystem(UUID systemId) {
        return entities.createQuery("select a from WaterAlert a where a.waterSystemId = :system order by a.id", WaterAlert.class)
                .setParameter("system", systemId).getResultList();
    }

    @Override
    public boolean stands(Collection<UUID> sampleIds, String code) {
        return entities.createQuery("""
                select count(r) from WaterReading r, SampleVersion v, WaterSample s where r.versionId = v.id and v.sampleId = s.id
                and v.number = s.latest and s.voided = false and s.id in :samples and r.code = :code and r.level is not null""", Long.class)
                .setParameter("samples", sampleIds).setParameter("code", code).getSingleResult() > 0;
    }
}
