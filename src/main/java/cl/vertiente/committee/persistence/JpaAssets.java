package cl.vertiente.committee.persistence;

import cl.vertiente.committee.domain.Asset;
import cl.vertiente.committee.domain.AssetAttribute;
import cl.vertiente.committee.domain.AssetHistory;
import cl.vertiente.committee.domain.AssetKind;
import cl.vertiente.committee.domain.AssetObservation;
import cl.vertiente.committee.domain.Assets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
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
