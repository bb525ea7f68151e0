package cl.vertiente.agreement.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The values of the indexed units. */
public interface IndexValues {

    /** The value that counts for a day; empty while nobody has loaded it: it is unknown and never guessed. */
    Optional<IndexValue> at(Index index, LocalDate day);

    /** The values that counted for days at an instant, in pesos; a day that nobody had loaded is absent. */
    Map<LocalDate, BigDecimal> known(Index index, Collection<LocalDate> days, Instant at);

    void add(IndexValue value);
}
