package cl.vertiente.shared;

import java.math.BigDecimal;

/** Distances between points in degrees of WGS84, along the sphere. */
public final class Sphere {

    private static final double EARTH_METRES = 6_371_008.8;

    private Sphere() {
    }

    public static double metres(BigDecimal latitude, BigDecimal longitude, BigDecimal otherLatitude, BigDecimal otherLongitude) {
        double phi1 = Math.toRadians(latitude.doubleValue());
        double phi2 = Math.toRadians(otherLatitude.doubleValue());
        double dPhi = phi2 - phi1;
        double dLambda = Math.toRadians(otherLongitude.subtract(longitude).doubleValue());
        double h = Math.pow(Math.sin(dPhi / 2), 2) + Math.cos(phi1) * Math.cos(phi2) * Math.pow(Math.sin(dLambda / 2), 2);
        return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
