package cl.vertiente.portfolio.boundary;

import cl.vertiente.portfolio.domain.ContributionRow;
import cl.vertiente.portfolio.domain.MultiplierCut;
import cl.vertiente.portfolio.domain.MultiplierPart;
import cl.vertiente.territory.Communes;
import cl.vertiente.territory.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Names of the parts of a cut, where they have one of their own. */
@ApplicationScoped
public class CutNames {

    @Inject
    private Regions regions;

    @Inject
    private Communes communes;

    Map<Object, String> of(MultiplierCut cut, Collection<Object> keys, List<ContributionRow> rows) {
        var names = new HashMap<Object, String>();
        switch (cut) {
            case AGREEMENT -> rows.forEach(row -> names.put(row.agreementId(), row.code()));
            case REGION -> keys.forEach(key -> names.put(key, regions.nameOf((String) key).orElse(null)));
            case COMMUNE -> keys.stream().filter(Objects::nonNull).forEach(key ->
                    names.put(key, communes.nameOf((String) key).orElse(null)));
            default -> { }
        }
        return names;
    }

    /** Those with a name by it, the others by their key; what nobody said comes last. */
    Comparator<MultiplierPart> order() {
        return Comparator.comparing(part -> part.name() == null ? part.key() : part.name(),
                Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
