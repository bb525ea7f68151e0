package cl.vertiente.administration.boundary;

import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.reference.ReferenceTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The tables of reference data that the packages keep, by their keys. */
@ApplicationScoped
public class ReferenceTables {

    @Inject
    @Any
    private Instance<ReferenceTable> tables;

    public List<ReferenceTable> all() {
        return tables.stream().sorted(Comparator.comparing(ReferenceTable::key)).toList();
    }

    public ReferenceTable of(String key) {
        return tables.stream().filter(table -> table.key().equals(key)).findFirst()
                .orElseThrow(() -> new NotFound("administration.reference.no-table", ""));
    }
}
