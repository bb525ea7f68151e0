package cl.vertiente.committee.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The installations of systems, and the catalogue of what can be said of them. */
public interface Assets {

    /** In the order of their chain. */
    List<AssetKind> kinds();

    List<Asset> of(UUID systemId);

    Optional<Asset> find(UUID id);

    void add(Asset asset);

    void add(AssetObservation observation);

    /** Of two who record at once what they read at the same state, the later one is told so. */
    void claim(Asset asset);

    /** Of several systems, each installation in use on a day as it was last seen up to it. */
    List<AtlasRow.LastSeen> lastSeen(List<UUID> systemIds, LocalDate day);

    /** By installation. */
    Map<UUID, AssetHistory> histories(List<UUID> assetIds);
}
