package cl.vertiente.committee.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.ImportRow;
import cl.vertiente.committee.domain.Imports;
import cl.vertiente.committee.domain.RegisterImport;
import cl.vertiente.committee.domain.RegisterImportState;
import cl.vertiente.committee.domain.RowVerdict;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the imports of official registers: which there were, and what was said of each row. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.AUDITOR}, readOnly = true)
public class ReadImports {

    @Inject
    private Imports imports;

    /** One import in figures and rows. */
    public record One(RegisterImportState state, RegisterImportView said) {
    }

    /** @param after identifier of the import before, null for the first page */
    public Page<ImportRow> list(UUID after, int limit) {
        var rows = imports.list(after, limit + 1);
        return rows.size() <= limit ? new Page<>(rows, null, Map.of())
                : new Page<>(rows.subList(0, limit), PageKey.of(rows.get(limit - 1).id()), Map.of());
    }

    public One one(UUID id) {
        var done = imports.find(id).orElseThrow(() -> new NotFound("committee.import.not-found", ""));
        return new One(done.state(), view(done));
    }

    static RegisterImportView view(RegisterImport done) {
        var state = done.state();
        return new RegisterImportView(state.profile(), state.read(), state.created(), state.updated(), state.unchanged(), state.rejected(),
                state.flagged(), verdicts(done));
    }

    static List<RowVerdict> verdicts(RegisterImport done) {
        try {
            return Json.mapper().readValue(done.verdicts(), new TypeReference<List<RowVerdict>>() { });
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the verdicts of import " + done.id() + " are no JSON", damaged);
        }
    }
}
