package cl.vertiente.agreement.domain;

import java.time.LocalDate;
import java.util.Optional;

/** The values of the indexed units. */
public interface IndexValues {

    /** The value that counts for a day; empty while nobody has loaded it: it is unknown and never guessed. */
    Optional<IndexValue> at(Index index, LocalDate day);

    void add(IndexValue value);
}
