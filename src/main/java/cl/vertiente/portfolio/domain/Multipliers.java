package cl.vertiente.portfolio.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Adds up what initiatives brought, where it is stored, over the agreements that are named. */
public interface Multipliers {

    /** Which parts are added up, as they were known up to an instant. */
    record Scope(Collection<UUID> agreements, MultiplierFilter filter, Instant until) {
    }

    Map<MultiplierFigure, Amount> sums(Scope scope);

    /** The same by the keys of a cut, in their order; what nobody said stands under null. */
    Map<Object, Map<MultiplierFigure, Amount>> parts(Scope scope, MultiplierCut cut);

    /** One page of what a figure adds up, the largest first, after the row that {@code after} names (amount, event); null for the first. */
    List<MultiplierRow> rows(Scope scope, MultiplierFigure figure, List<String> after, int limit);
}
