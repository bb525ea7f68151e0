package cl.vertiente.diagnosis.water.persistence;

import cl.vertiente.access.Caller;
import cl.vertiente.diagnosis.water.domain.AlertLevel;
import cl.vertiente.diagnosis.water.domain.MeasuredResult;
import cl.vertiente.diagnosis.water.domain.SampleFilter;
import cl.vertiente.diagnosis.water.domain.SampleRow;
import cl.vertiente.diagnosis.water.domain.SampleVersion;
import cl.vertiente.diagnosis.water.domain.SystemName;
import cl.vertiente.diagnosis.water.domain.Verdict;
import cl.vertiente.diagnosis.water.domain.WaterReading;
import cl.vertiente.diagnosis.water.domain.WaterSample;
import cl.vertiente.diagnosis.water.domain.WaterSamples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** The samples of water in the database. */
@ApplicationScoped
public class JpaWaterSamples implements WaterSamples {

    static final String SYSTEM = "w.id, w.officialName, c.name, r.name";
    static final String RESULT = """
            select new cl.vertiente.diagnosis.water.domain.MeasuredResult(s.id, s.takenAt, s.method, s.waterType, r.code, r.qualifier,
                r.number, r.word, r.onSite, r.verdict, r.level, r.reason, r.limitFrom)
            from WaterReading r, SampleVersion v, WaterSample s
            where r.versionId = v.id and v.sampleId = s.id and v.number = s.latest and s.voided = false
                and s.waterSystemId = :system and s.takenAt <= :until""";

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

        @Override
        public List<SampleRow> list(SampleFilter filter, List<String> after, int limit) {
            return SampleQuery.of(caller, filter).after("s.takenAt", after)
                    .joined("v.sampleId = s.id and v.number = s.latest")
                    .ask(entities, "v, " + SYSTEM + ", s.voided", " order by s.takenAt desc, s.id desc", ", SampleVersion v")
                    .setMaxResults(limit).getResultStream().map(row -> {
                        var version = (SampleVersion) row[0];
                        return SampleRow.of(version, name(row), (Boolean) row[5]);
                    }).toList();
        }

        @Override
        public Map<String, Long> countsByVerdict(SampleFilter filter) {
            var counts = new TreeMap<String, Long>();
            SampleQuery.of(caller, filter).ask(entities, "s.verdict, count(s)", " group by s.verdict", "").getResultList()
                    .forEach(row -> counts.put(((Verdict) row[0]).name(), (Long) row[1]));
            return counts;
        }

        @Override
        public Optional<SystemName> systemOf(UUID sampleId) {
            return new SampleQuery(caller, "WaterSample s").when("s.id = :sample", "sample", sampleId)
                    .ask(entities, "s.id, " + SYSTEM, "", "").getResultStream().map(JpaWaterSamples::name).findFirst();
        }

        @Override
        public Optional<SystemName> system(UUID systemId) {
            return new SampleQuery(caller, "WaterSystem s").when("s.id = :sample", "sample", systemId)
                    .ask(entities, "s.id, " + SYSTEM + ", w.mergedInto", "", "").getResultStream()
                    .map(row -> new SystemName(systemId, (String) row[2], (String) row[3], (String) row[4], row[5] != null)).findFirst();
        }

        @Override
        public List<SystemName> systems(UUID responsible) {
            var query = new SampleQuery(caller, "WaterSystem s").joined("w.mergedInto is null");
            query.when("exists (select p.id from Participation p join p.responsible r where p.waterSystemId = w.id"
                    + " and r.personId = :responsible)", "responsible", responsible);
            return query.ask(entities, "s.id, " + SYSTEM, " order by w.officialName, w.id", "").getResultStream()
                    .map(JpaWaterSamples::name).toList();
        }
    }

    /** From what is asked as {@link #SYSTEM} after the first column. */
    static SystemName name(Object[] row) {
        return new SystemName((UUID) row[1], (String) row[2], (String) row[3], (String) row[4], false);
    }

    @Override
    public void lockSystem(UUID systemId) {
        entities.createNativeQuery("SELECT 1 FROM water_system WHERE id = ? FOR UPDATE").setParameter(1, systemId.toString())
                .getResultList();
    }

    @Override
    public Optional<WaterSample> find(UUID id) {
        return Optional.ofNullable(entities.find(WaterSample.class, id));
    }

    @Override
    public void add(WaterSample sample) {
        entities.persist(sample);
        entities.flush();
    }

    @Override
    public void add(SampleVersion version, List<WaterReading> readings) {
        entities.persist(version);
        entities.flush();
        readings.forEach(entities::persist);
        entities.flush();
    }

    @Override
    public List<SampleVersion> versions(UUID sampleId) {
        return entities.createQuery("select v from SampleVersion v where v.sampleId = :sample order by v.number", SampleVersion.class)
                .setParameter("sample", sampleId).getResultList();
    }

    @Override
    public List<WaterReading> readings(UUID versionId) {
        return entities.createQuery("select r from WaterReading r where r.versionId = :version order by r.position", WaterReading.class)
                .setParameter("version", versionId).getResultList();
    }

    @Override
    public Map<UUID, List<WaterReading>> readings(Collection<UUID> versionIds) {
        return versionIds.isEmpty() ? Map.of()
                : entities.createQuery("select r from WaterReading r where r.versionId in :versions order by r.position",
                        WaterReading.class)
                        .setParameter("versions", versionIds).getResultStream().collect(Collectors.groupingBy(WaterReading::versionId));
    }

    @Override
    public boolean serves(UUID agreementId, UUID systemId) {
        return entities.createQuery("select count(p) from Participation p where p.agreementId = :agreement and p.waterSystemId = :system",
                Long.class).setParameter("agreement", agreementId).setParameter("system", systemId).getSingleResult() > 0;
    }

    @Override
    public List<WaterSample> ofSystem(UUID systemId) {
        return entities.createQuery("select s from WaterSample s where s.waterSystemId = :system order by s.id", WaterSample.class)
                .setParameter("system", systemId).getResultList();
    }

    @Override
    public List<MeasuredResult> results(UUID systemId, String code, Instant until) {
        return entities.createQuery(RESULT + " and r.code = :code order by s.takenAt, s.id, r.position", MeasuredResult.class)
                .setParameter("system", systemId).setParameter("until", until).setParameter("code", code).getResultList();
    }

    @Override
    public Set<String> measured(UUID systemId) {
        return new TreeSet<>(entities.createQuery("select distinct r.code from WaterReading r, SampleVersion v, WaterSample s"
                + " where r.versionId = v.id and v.sampleId = s.id and v.number = s.latest and s.voided = false"
                + " and s.waterSystemId = :system", String.class).setParameter("system", systemId).getResultList());
    }

    @Override
    public List<MeasuredResult> latest(UUID systemId, Instant until) {
        var latest = new LinkedHashMap<String, MeasuredResult>();
        entities.createQuery(RESULT + " and r.verdict <> :none order by s.takenAt, s.id, r.position", MeasuredResult.class)
                .setParameter("system", systemId).setParameter("until", until).setParameter("none", Verdict.NOT_JUDGED).getResultList()
                .forEach(result -> latest.merge(result.code(), result, (before, after) ->
                        !before.sampleId().equals(after.sampleId()) || graver(after, before) ? after : before));
        return List.copyOf(latest.values());
    }

    private static boolean graver(MeasuredResult one, MeasuredResult other) {
        return one.level() != other.level() && AlertLevel.graver(one.level(), other.level()) == one.level();
    }
}
