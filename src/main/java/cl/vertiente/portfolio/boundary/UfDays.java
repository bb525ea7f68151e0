package cl.vertiente.portfolio.boundary;

import cl.vertiente.agreement.domain.Index;
import cl.vertiente.agreement.domain.IndexValues;
import cl.vertiente.portfolio.domain.UfNotLoaded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What one UF was worth on days, as the administrator loads it. */
@ApplicationScoped
public class UfDays {

    @Inject
    private IndexValues indexes;

    /**
     * In pesos, as it was known at an instant.
     *
     * @throws UfNotLoaded naming the days of which nobody had loaded it
     */
    Map<LocalDate, BigDecimal> of(Collection<LocalDate> days, Instant at) {
        var values = indexes.known(Index.UF, days, at);
        var missing = new TreeSet<>(days);
        missing.removeAll(values.keySet());
        refuse(missing);
        return values;
    }

    /** @throws UfNotLoaded when there is a day */
    static void refuse(SortedSet<LocalDate> missing) {
        if (!missing.isEmpty()) {
            throw new UfNotLoaded(missing);
        }
    }
}
