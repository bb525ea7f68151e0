package cl.vertiente.committee.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a place agrees with the outline of its commune.
 *
 * @param kmOutside null within the commune, or when nobody can say
 */
public record PlaceCheck(CoordinateCheck check, BigDecimal kmOutside) {

    private static final double BORDER_KM = 2;

    /** @param km how far out of the commune, zero within; null when no outline is loaded */
    public static PlaceCheck of(Double km) {
        if (km == null) {
            return new PlaceCheck(CoordinateCheck.NOT_CHECKED, null);
        }
        if (km == 0) {
            return new PlaceCheck(CoordinateCheck.IN_COMMUNE, null);
        }
        return new PlaceCheck(km > BORDER_KM ? CoordinateCheck.OUTSIDE_COMMUNE : CoordinateCheck.BORDER,
                BigDecimal.valueOf(km).setScale(1, RoundingMode.HALF_UP));
    }
}
