package cl.vertiente.territory;

import cl.vertiente.territory.OutlineMap.Corner;
import java.util.List;
import java.util.Locale;

/**
 * A piece of the country laid flat on a drawing: a degree of longitude is as wide as it is at the middle latitude.
 *
 * @param perLongitude points of the drawing that a degree is
 * @param barKm what the bar of the scale stands for
 */
record MapFrame(int width, int height, double west, double north, double perLongitude, double perLatitude, int barKm) {

    private static final double LONGEST_SIDE = 640;
    private static final double MARGIN = 16;
    private static final double KM_PER_DEGREE = 111.2;
    private static final int[] BARS = {1, 2, 5, 10, 20, 50, 100};

    /** @param points longitudes and latitudes that have to be on it */
    static MapFrame around(List<double[]> points) {
        double west = points.stream().mapToDouble(p -> p[0]).min().orElseThrow();
        double east = points.stream().mapToDouble(p -> p[0]).max().orElseThrow();
        double south = points.stream().mapToDouble(p -> p[1]).min().orElseThrow();
        double north = points.stream().mapToDouble(p -> p[1]).max().orElseThrow();
        double narrowing = Math.cos(Math.toRadians((south + north) / 2));
        double scale = (LONGEST_SIDE - 2 * MARGIN) / Math.max((east - west) * narrowing, north - south);
        int width = (int) Math.ceil((east - west) * narrowing * scale + 2 * MARGIN);
        int height = (int) Math.ceil((north - south) * scale + 2 * MARGIN);
        return new MapFrame(width, height, west, north, scale * narrowing, scale, bar(width / scale * KM_PER_DEGREE / 3));
    }

    private static int bar(double longest) {
        int chosen = BARS[0];
        for (int km : BARS) {
            chosen = km <= longest ? km : chosen;
        }
        return chosen;
    }

    /** @param closest points nearer than this to the one before are left out */
    String path(List<List<double[]>> rings, double closest) {
        var path = new StringBuilder();
        for (var ring : rings) {
            double[] before = null;
            for (var point : ring) {
                if (before == null || far(before, point) >= closest) {
                    path.append(before == null ? 'M' : 'L').append(x(point[0])).append(' ').append(y(point[1]));
                    before = point;
                }
            }
            path.append('Z');
        }
        return path.toString();
    }

    private double far(double[] one, double[] other) {
        return Math.hypot((one[0] - other[0]) * perLongitude, (one[1] - other[1]) * perLatitude);
    }

    String x(double longitude) {
        return number(MARGIN + (longitude - west) * perLongitude);
    }

    String y(double latitude) {
        return number(MARGIN + (north - latitude) * perLatitude);
    }

    String barWidth() {
        return number(barKm / KM_PER_DEGREE * perLatitude);
    }

    Corner corner() {
        return new Corner(west - MARGIN / perLongitude, north + MARGIN / perLatitude, perLongitude, perLatitude);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
