package cl.vertiente.committee.domain;

import cl.vertiente.shared.Sphere;
import cl.vertiente.shared.UtmProjection;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A point in metres of UTM, southern hemisphere, and the same in degrees of WGS84. */
public record Utm(int zone, BigDecimal easting, BigDecimal northing) {

    /** Degrees, WGS84. */
    public record Degrees(BigDecimal latitude, BigDecimal longitude) {

        public Degrees {
            latitude = latitude.setScale(6, RoundingMode.HALF_UP);
            longitude = longitude.setScale(6, RoundingMode.HALF_UP);
        }

        private static Degrees of(UtmProjection.Pair pair) {
            return new Degrees(BigDecimal.valueOf(pair.y()), BigDecimal.valueOf(pair.x()));
        }

        /** Metres between two points, along the sphere. */
        public double metresTo(Degrees other) {
            return Sphere.metres(latitude, longitude, other.latitude, other.longitude);
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
