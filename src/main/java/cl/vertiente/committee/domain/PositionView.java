package cl.vertiente.committee.domain;

import java.math.BigDecimal;

/** A position as it travels and as the audit trail keeps it. */
public record PositionView(BigDecimal latitude, BigDecimal longitude, Integer utmZone, BigDecimal easting, BigDecimal northing,
        String datum, PositionSource source, Integer accuracyMetres, CoordinateCheck check, BigDecimal kmOutside) {
}
