package cl.vertiente.committee.domain;

import cl.vertiente.shared.UtmProjection;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A point in metres of UTM, southern hemisphere, and the same in degrees of WGS84. */
public record Utm(int zone, BigDecimal easting, BigDecimal northing) {

    /** Degrees, WGS84. */
    public record Degrees(BigDecimal latitude, BigDecimal longitude) {

        private static final double EARTH = 6_371_008.8;

        public Degrees {
            latitude = latitude.setScale(6, RoundingMode.HALF_UP);
            longitude = longitude.setScale(6, RoundingMode.HALF_UP);
        }

        private static Degrees of(UtmProjection.Pair pair) {
            return new Degrees(BigDecimal.valueOf(pair.y()), BigDecimal.valueOf(pair.x()));
        }

        /** Metres between two points, along the sphere. */
        public double metresTo(Degrees other) {
            double phi1 = Math.toRadians(latitude.doubleValue());
            double phi2 = Math.toRadians(other.latitude.doubleValue());
            double dPhi = phi2 - phi1;
            double dLambda = Math.toRadians(other.longitude.subtract(longitude).doubleValue());
            double h = Math.pow(Math.sin(dPhi / 2), 2) + Math.cos(phi1) * Math.cos(phi2) * Math.pow(Math.sin(dLambda / 2), 2);
            return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
        }

        public Utm inZone(int zone) {
            var metres = UtmProjection.toMetres(zone, longitude.doubleValue(), latitude.doubleValue());
            return new Utm(zone, metres(metres.x()), metres(metres.y()));
        }

        /** The zone of the point itself: 18 west of 72 degrees, 19 east. */
        public Utm inOwnZone() {
            return inZone((int) Math.floor((longitude.doubleValue() + 180) / 6) + 1);
        }
    }

    /** Metres of WGS84. */
    public Degrees degrees() {
        return Degrees.of(UtmProjection.toDegrees(zone, easting.doubleValue(), northing.doubleValue()));
    }

    /** Metres of the older datum that is shifted. */
    public Degrees degrees(DatumShift shift) {
        return Degrees.of(UtmProjection.toDegrees(zone, easting.doubleValue(), northing.doubleValue(), shift.datum()));
    }

    private static BigDecimal metres(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
