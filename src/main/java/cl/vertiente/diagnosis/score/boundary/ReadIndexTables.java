package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.score.domain.IndexTables;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The published tables of criteria: how the index is made is no secret of anybody who signs in. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR, Role.ADMINISTRATOR}, readOnly = true)
public class ReadIndexTables {

    static final String CURRENT = "current";

    @Inject
    private IndexTables tables;

    /** The newest first. */
    public List<IndexTableView> all() {
        var newest = tables.current().version();
        return tables.all().stream().map(table -> IndexTableView.of(table, table.version() == newest, null)).toList();
    }

    /** @param version its number, or {@code current} */
    public IndexTableView one(String version) {
        var newest = tables.current();
        if (version.equals(CURRENT)) {
            return IndexTableView.of(newest, true, null);
        }
        if (!version.matches("[1-9]\\d{0,8}")) {
            throw new NotFound("diagnosis.table.not-found", "");
        }
        return tables.version(Integer.parseInt(version))
                .map(table -> IndexTableView.of(table, table.version() == newest.version(), null))
                .orElseThrow(() -> new NotFound("diagnosis.table.not-found", ""));
    }
}
