package cl.vertiente.shared;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/** Metres of UTM, southern hemisphere, to degrees of WGS84 and back, by the library that everybody in the trade uses. */
public final class UtmProjection {

    private static final String WGS84 = "+datum=WGS84";
    private static final CoordinateReferenceSystem DEGREES = system("+proj=longlat " + WGS84 + " +no_defs");
    private static final Map<String, CoordinateReferenceSystem> ZONES = new ConcurrentHashMap<>();

    private UtmProjection() {
    }

    /** A pair: longitude and latitude in degrees, or east and north in metres. */
    public record Pair(double x, double y) {
    }

    /**
     * An older datum by its ellipsoid, and how far its centre lies from that of WGS84 (geocentric translation).
     *
     * @param semiMajor of the ellipsoid, in metres
     */
    public record Datum(double semiMajor, double inverseFlattening, double dx, double dy, double dz) {

        /** The half axis in place of the flattening, which the library does not carry into the datum. */
        private String parameters() {
            double semiMinor = semiMajor * (1 - 1 / inverseFlattening);
            return "+a=" + semiMajor + " +b=" + semiMinor + " +towgs84=" + dx + "," + dy + "," + dz + ",0,0,0,0";
        }
    }

    public static Pair toDegrees(int zone, double easting, double northing) {
        return transform(zone(zone, WGS84), DEGREES, easting, northing);
    }

    /** From metres of an older datum to degrees of WGS84. */
    public static Pair toDegrees(int zone, double easting, double northing, Datum datum) {
        return transform(zone(zone, datum.parameters()), DEGREES, easting, northing);
    }

    public static Pair toMetres(int zone, double longitude, double latitude) {
        return transform(DEGREES, zone(zone, WGS84), longitude, latitude);
    }

    private static CoordinateReferenceSystem zone(int zone, String datum) {
        return ZONES.computeIfAbsent("+proj=utm +zone=" + zone + " +south " + datum + " +units=m +no_defs", UtmProjection::system);
    }

    private static CoordinateReferenceSystem system(String parameters) {
        return new CRSFactory().createFromParameters(null, parameters);
    }

    /** A transformation keeps what it is working on in itself: each thread makes its own. */
    private static Pair transform(CoordinateReferenceSystem from, CoordinateReferenceSystem to, double x, double y) {
        var result = new CoordinateTransformFactory().createTransform(from, to).transform(new ProjCoordinate(x, y), new ProjCoordinate());
        return new Pair(result.x, result.y);
    }
}
