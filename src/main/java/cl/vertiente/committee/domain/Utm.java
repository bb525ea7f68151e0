package cl.vertiente.committee.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A point in metres of UTM, southern hemisphere, WGS84, and the same in degrees (Karney's series to the sixth order of the third
 * flattening, good to well below a millimetre within the zones).
 */
public record Utm(int zone, BigDecimal easting, BigDecimal northing) {

    private static final double A = 6_378_137.0;
    private static final double F = 1 / 298.257223563;
    private static final double N = F / (2 - F);
    private static final double E = Math.sqrt(F * (2 - F));
    private static final double K0 = 0.9996;
    private static final double FALSE_EASTING = 500_000;
    private static final double FALSE_NORTHING = 10_000_000;
    private static final double RADIUS = A / (1 + N) * (1 + N * N / 4 + Math.pow(N, 4) / 64);
    private static final double[] ALPHA = {
        N / 2 - 2 * N * N / 3 + 5 * Math.pow(N, 3) / 16, 13 * N * N / 48 - 3 * Math.pow(N, 3) / 5, 61 * Math.pow(N, 3) / 240};
    private static final double[] BETA = {
        N / 2 - 2 * N * N / 3 + 37 * Math.pow(N, 3) / 96, N * N / 48 + Math.pow(N, 3) / 15, 17 * Math.pow(N, 3) / 480};

    /** Degrees, WGS84. */
    public record Degrees(BigDecimal latitude, BigDecimal longitude) {

        private static final double EARTH = 6_371_008.8;

        public Degrees {
            latitude = latitude.setScale(6, RoundingMode.HALF_UP);
            longitude = longitude.setScale(6, RoundingMode.HALF_UP);
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
            double phi = Math.toRadians(latitude.doubleValue());
            double lambda = Math.toRadians(longitude.doubleValue() - centre(zone));
            double t = Math.sinh(atanh(Math.sin(phi)) - E * atanh(E * Math.sin(phi)));
            double xi = Math.atan2(t, Math.cos(lambda));
            double eta = atanh(Math.sin(lambda) / Math.sqrt(1 + t * t));
            double x = eta;
            double y = xi;
            for (int j = 1; j <= ALPHA.length; j++) {
                x += ALPHA[j - 1] * Math.cos(2 * j * xi) * Math.sinh(2 * j * eta);
                y += ALPHA[j - 1] * Math.sin(2 * j * xi) * Math.cosh(2 * j * eta);
            }
            return new Utm(zone, metres(FALSE_EASTING + K0 * RADIUS * x), metres(FALSE_NORTHING + K0 * RADIUS * y));
        }

        /** The zone of the point itself: 18 west of 72 degrees, 19 east. */
        public Utm inOwnZone() {
            return inZone((int) Math.floor((longitude.doubleValue() + 180) / 6) + 1);
        }
    }

    public Degrees degrees() {
        double xi = (northing.doubleValue() - FALSE_NORTHING) / (K0 * RADIUS);
        double eta = (easting.doubleValue() - FALSE_EASTING) / (K0 * RADIUS);
        double xi0 = xi;
        double eta0 = eta;
        for (int j = 1; j <= BETA.length; j++) {
            xi0 -= BETA[j - 1] * Math.sin(2 * j * xi) * Math.cosh(2 * j * eta);
            eta0 -= BETA[j - 1] * Math.cos(2 * j * xi) * Math.sinh(2 * j * eta);
        }
        double chi = Math.asin(Math.sin(xi0) / Math.cosh(eta0));
        double phi = chi;
        for (int i = 0; i < 6; i++) {
            phi = Math.asin(Math.tanh(atanh(Math.sin(chi)) + E * atanh(E * Math.sin(phi))));
        }
        double lambda = Math.atan2(Math.sinh(eta0), Math.cos(xi0));
        return new Degrees(BigDecimal.valueOf(Math.toDegrees(phi)), BigDecimal.valueOf(centre(zone) + Math.toDegrees(lambda)));
    }

    private static double centre(int zone) {
        return zone * 6 - 183;
    }

    private static double atanh(double x) {
        return Math.log((1 + x) / (1 - x)) / 2;
    }

    private static BigDecimal metres(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
