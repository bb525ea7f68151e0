package cl.vertiente.committee.domain;

import java.math.BigDecimal;

/** How points that others measure agree with the outlines of communes. */
public interface PlaceChecks {

    /**
     * A point in degrees of WGS84.
     *
     * @return NOT_CHECKED when no outline of the commune is loaded
     */
    CoordinateCheck check(String communeCut, BigDecimal latitude, BigDecimal longitude);
}
