package cl.vertiente.portfolio.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;

/** Adds up the same as {@link Multipliers} in UF of the days of the events, by the UF that was loaded up to the instant of the scope. */
public interface MultipliersInUf {

    /** Days of events in the scope of which no UF was loaded; while there is one, sums would be wrong. */
    SortedSet<LocalDate> daysWithoutUf(Multipliers.Scope scope);

    Map<MultiplierFigure, UfAmount> sums(Multipliers.Scope scope);

    Map<Object, Map<MultiplierFigure, UfAmount>> parts(Multipliers.Scope scope, MultiplierCut cut);

    /** What events bring to a figure, by event. */
    Map<UUID, BigDecimal> rows(Multipliers.Scope scope, MultiplierFigure figure, Collection<UUID> events);
}
