package cl.vertiente.territory;

import java.util.List;

/**
 * An outline in which points are sought. Distances are flat, a degree of longitude being as wide as it is at the point's latitude:
 * good to the nearest hundred metres within the reach of a commune, which is what outlines of a census map allow.
 */
public final class OutlineArea {

    private static final double KM_PER_DEGREE = 111.2;

    private final List<List<double[]>> rings;

    private OutlineArea(List<List<double[]>> rings) {
        this.rings = rings;
    }

    /** @param geometry Polygon or MultiPolygon of GeoJSON, WGS84 */
    public static OutlineArea of(String geometry) {
        return new OutlineArea(OutlineMap.rings(geometry));
    }

    /** How far out of the outline a point lies, in kilometres; zero within. */
    public double kmOutside(double latitude, double longitude) {
        boolean inside = false;
        double nearest = Double.MAX_VALUE;
        double narrowing = Math.cos(Math.toRadians(latitude));
        for (var ring : rings) {
            for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
                double x1 = (ring.get(j)[0] - longitude) * narrowing;
                double y1 = ring.get(j)[1] - latitude;
                double x2 = (ring.get(i)[0] - longitude) * narrowing;
                double y2 = ring.get(i)[1] - latitude;
                if (y1 > 0 != y2 > 0 && (x2 - x1) * (0 - y1) / (y2 - y1) + x1 > 0) {
                    inside = !inside;
                }
                nearest = Math.min(nearest, toSegment(x1, y1, x2, y2));
            }
        }
        return inside ? 0 : nearest * KM_PER_DEGREE;
    }

    /** From the point, which is the origin. */
    private static double toSegment(double x1, double y1, double x2, double y2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.max(0, Math.min(1, -(x1 * dx + y1 * dy) / length));
        return Math.hypot(x1 + along * dx, y1 + along * dy);
    }
}
