package cl.vertiente.territory;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.LikePattern;
import cl.vertiente.shared.rest.Page;
import cl.vertiente.shared.rest.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Reads the division of the country: public knowledge, for everybody who is signed in. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR, Role.ADMINISTRATOR}, readOnly = true)
public class ReadTerritory {

    @Inject
    private Regions regions;

    @Inject
    private Communes communes;

    public Page<RegionRow> regions(Query query) {
        var after = query.after(1).map(key -> key.get(0)).orElse("");
        return page(regions.list(after, query.limit() + 1), query.limit(), row -> Query.key(row.cut()));
    }

    public Page<CommuneRow> communes(Query query) {
        var after = query.after(2).orElse(null);
        var rows = communes.list(query.text("region"), LikePattern.containing(query.text("q")),
                after == null ? null : after.get(0), after == null ? null : after.get(1), query.limit() + 1);
        return page(rows, query.limit(), row -> Query.key(row.name(), row.cut()));
    }

    private static <T> Page<T> page(List<T> rows, int limit, java.util.function.Function<T, String> key) {
        return rows.size() <= limit ? new Page<>(rows, null, Map.of())
                : new Page<>(rows.subList(0, limit), key.apply(rows.get(limit - 1)), Map.of());
    }
}
