package cl.vertiente.territory;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.LikePattern;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the division of the country: public knowledge, for everybody who is signed in. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR, Role.ADMINISTRATOR}, readOnly = true)
public class ReadTerritory {

    /** A geometry of GeoJSON, and where it comes from. */
    public record Outline(String geometry, String source) {
    }

    @Inject
    private Regions regions;

    @Inject
    private Communes communes;

    /** @param after code of the region before, null for the first page */
    public Page<RegionRow> regions(String after, int limit) {
        return page(regions.list(after == null ? "" : after, limit + 1), limit, row -> PageKey.of(row.cut()));
    }

    /**
     * @param region CUT of the region, null for all
     * @param q part of a name, null for all
     * @param after name and code of the commune before, null for the first page
     */
    public Page<CommuneRow> communes(String region, String q, List<String> after, int limit) {
        var rows = communes.list(region, LikePattern.containing(q), after == null ? null : after.get(0),
                after == null ? null : after.get(1), limit + 1);
        return page(rows, limit, row -> PageKey.of(row.name(), row.cut()));
    }

    /** The outline of a commune, where somebody has loaded it. */
    public Optional<Outline> outline(String communeCut) {
        return communes.outline(communeCut).map(outline -> new Outline(outline.geometry(), outline.source()));
    }

    private static <T> Page<T> page(List<T> rows, int limit, Function<T, String> key) {
        return rows.size() <= limit ? new Page<>(rows, null, Map.of())
                : new Page<>(rows.subList(0, limit), key.apply(rows.get(limit - 1)), Map.of());
    }
}
