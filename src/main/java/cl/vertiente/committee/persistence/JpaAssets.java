package cl.vertiente.committee.persistence;

import cl.vertiente.committee.domain.Asset;
import cl.vertiente.committee.domain.AssetAttribute;
import cl.vertiente.committee.domain.AssetHistory;
import cl.vertiente.committee.domain.AssetKind;
import cl.vertiente.committee.domain.AssetObservation;
import cl.vertiente.committee.domain.AssetReport;
import cl.vertiente.committee.domain.Assets;
import cl.vertiente.committee.domain.AtlasRow;
import cl.vertiente.shared.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The installations in the database. */
@ApplicationScoped
public class JpaAssets implements Assets {

    private static final String ATTRIBUTES = "SELECT kind, code, name, type, unit, lowest, highest, decimals, choices, summed"
            + " FROM asset_attribute ORDER BY kind, position";

    /** The order of {@link AssetHistory}: the latest day, of one day the later written. */
    private static final String LAST_SEEN = """
            select a.waterSystemId, a.kind, o.saidJson from Asset a, AssetObservation o where o.assetId = a.id
            and a.waterSystemId in :systems and o.observedOn <= :day
            and not exists (select 1 from AssetObservation l where l.assetId = o.assetId and l.observedOn <= :day
                and (l.observedOn > o.observedOn or (l.observedOn = o.observedOn and (l.recordedAt > o.recordedAt
                    or (l.recordedAt = o.recordedAt and l.id > o.id)))))""";

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public List<AssetKind> kinds() {
        var attributes = rows(ATTRIBUTES).map(row -> new AssetAttribute((String) row[0], (String) row[1], (String) row[2],
                AssetAttribute.Type.valueOf((String) row[3]), (String) row[4], (BigDecimal) row[5], (BigDecimal) row[6],
                ((Number) row[7]).intValue(), (String) row[8], truth(row[9]))).collect(Collectors.groupingBy(AssetAttribute::kind));
        return rows("SELECT code, name, position FROM asset_kind ORDER BY position, code").map(row -> new AssetKind((String) row[0],
                (String) row[1], ((Number) row[2]).intValue(), attributes.getOrDefault((String) row[0], List.of()))).toList();
    }

    private static boolean truth(Object column) {
        return column instanceof Boolean said ? said : ((Number) column).intValue() != 0;
    }

    private Stream<Object[]> rows(String sql) {
        Stream<?> rows = entities.createNativeQuery(sql).getResultStream();
        return rows.map(row -> (Object[]) row);
    }

    @Override
    public List<Asset> of(UUID systemId) {
        return entities.createQuery("select a from Asset a where a.waterSystemId = :system order by a.id", Asset.class)
                .setParameter("system", systemId).getResultList();
    }

    @Override
    public Optional<Asset> find(UUID id) {
        return Optional.ofNullable(entities.find(Asset.class, id));
    }

    @Override
    public void add(Asset asset) {
        entities.persist(asset);
        entities.flush();
    }

    @Override
    public void add(AssetObservation observation) {
        entities.persist(observation);
        entities.flush();
    }

    @Override
    public void claim(Asset asset) {
        entities.lock(asset, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public List<AtlasRow.LastSeen> lastSeen(List<UUID> systemIds, LocalDate day) {
        return systemIds.isEmpty() ? List.of() : entities.createQuery(LAST_SEEN, Object[].class).setParameter("systems", systemIds)
                .setParameter("day", day).getResultStream().flatMap(row -> {
                    var report = Json.read((String) row[2], AssetReport.class);
                    return report.isRetired(day) ? Stream.<AtlasRow.LastSeen>empty() : Stream.of(new AtlasRow.LastSeen((UUID) row[0],
                            (String) row[1], report.condition(), report.observedOn()));
                }).toList();
    }

    @Override
    public Map<UUID, AssetHistory> histories(List<UUID> assetIds) {
        var histories = new HashMap<UUID, AssetHistory>();
        if (!assetIds.isEmpty()) {
            entities.createQuery("select o from AssetObservation o where o.assetId in :assets", AssetObservation.class)
                    .setParameter("assets", assetIds).getResultStream().collect(Collectors.groupingBy(AssetObservation::assetId))
                    .forEach((asset, observations) -> histories.put(asset, new AssetHistory(observations)));
        }
        return histories;
    }
}
