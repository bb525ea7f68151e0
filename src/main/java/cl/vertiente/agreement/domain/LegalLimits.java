package cl.vertiente.agreement.domain;

import java.time.LocalDate;
import java.util.Optional;

/** The limits of law by their dates. */
public interface LegalLimits {

    /**
     * As it stood on a day.
     *
     * @throws IllegalStateException when the reference data know no such limit for that day: they are incomplete
     */
    LegalLimit at(LegalLimit.Code code, LocalDate day);

    /** As it stood on a day; empty when no law set such a limit then. */
    Optional<LegalLimit> find(LegalLimit.Code code, LocalDate day);
}
