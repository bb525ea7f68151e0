package cl.vertiente.committee.domain;

import java.math.BigDecimal;
import java.util.Optional;

/** The shifts of older datums by datum and latitude, as they were published. */
public interface DatumShifts {

    /** Empty where nobody published one: the point then stays unconverted. */
    Optional<DatumShift> of(String datum, BigDecimal latitude);
}
