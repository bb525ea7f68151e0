package cl.vertiente.administration.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.administration.domain.ReferenceLoad;
import cl.vertiente.administration.domain.ReferenceLoadRow;
import cl.vertiente.administration.domain.ReferenceLoadState;
import cl.vertiente.administration.domain.ReferenceLoads;
import cl.vertiente.administration.domain.ReferenceVerdict;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import cl.vertiente.shared.reference.ReferenceColumn;
import cl.vertiente.shared.reference.ReferenceEntry;
import cl.vertiente.shared.reference.ReferenceState;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the tables of reference data, how far each reaches, and how they were loaded. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.AUDITOR, Role.ADMINISTRATOR}, readOnly = true)
public class ReadReference {

    @Inject
    private ReferenceTables tables;

    @Inject
    private ReferenceLoads loads;

    /** One load in figures and rows. */
    public record One(ReferenceLoadState state, ReferenceLoadView said) {
    }

    /** A table and how far it reaches. */
    public record Summary(String table, ReferenceState state) {
    }

    public List<Summary> tables() {
        return tables.all().stream().map(table -> new Summary(table.key(), table.state())).toList();
    }

    /** The shown columns of a table, in order. */
    public List<ReferenceColumn> columns(String table) {
        return tables.of(table).columns();
    }

    public Page<ReferenceEntry> entries(String table, String after, int limit) {
        var rows = tables.of(table).list(after, limit + 1);
        return rows.size() <= limit ? new Page<>(rows, null, Map.of())
                : new Page<>(rows.subList(0, limit), PageKey.of(rows.get(limit - 1).key()), Map.of());
    }

    /** @param after identifier of the load before, null for the first page */
    public Page<ReferenceLoadRow> list(UUID after, int limit) {
        var rows = loads.list(after, limit + 1);
        return rows.size() <= limit ? new Page<>(rows, null, Map.of())
                : new Page<>(rows.subList(0, limit), PageKey.of(rows.get(limit - 1).id()), Map.of());
    }

    public One one(UUID id) {
        var load = loads.find(id).orElseThrow(() -> new NotFound("administration.reference.not-found", ""));
        return new One(load.state(), view(load));
    }

    static ReferenceLoadView view(ReferenceLoad load) {
        var state = load.state();
        return new ReferenceLoadView(state.table(), state.read(), state.created(), state.updated(), state.unchanged(), state.rejected(),
                state.flagged(), verdicts(load));
    }

    static List<ReferenceVerdict> verdicts(ReferenceLoad load) {
        try {
            return Json.mapper().readValue(load.verdicts(), new TypeReference<List<ReferenceVerdict>>() { });
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the verdicts of load " + load.id() + " are no JSON", damaged);
        }
    }
}
