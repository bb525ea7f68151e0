package cl.vertiente.territory;

import cl.vertiente.shared.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An outline with a point in it, drawn flat: a degree of longitude is as wide as it is at the outline's middle latitude.
 * Good to see where in the commune something lies; nothing can be measured on it but the bar.
 *
 * @param path the outline as the path of an SVG
 * @param x where the point is, null when there is none
 * @param corner how a point of the drawing becomes a place again
 * @param scaleKm what the bar of {@code scaleWidth} stands for
 */
public record OutlineMap(int width, int height, String path, String x, String y, int scaleKm, String scaleWidth, Corner corner) {

    /** Where the upper left corner of the drawing lies, and how many points a degree is: what a click on it means. */
    public record Corner(double longitude, double latitude, double perLongitude, double perLatitude) {
    }


    private static final double LONGEST_SIDE = 640;
    private static final double MARGIN = 16;
    private static final double KM_PER_DEGREE = 111.2;
    private static final int[] BARS = {1, 2, 5, 10, 20, 50, 100};

    /** @param geometry Polygon or MultiPolygon of GeoJSON, WGS84 */
    public static OutlineMap of(String geometry, Number latitude, Number longitude) {
        var rings = rings(geometry);
        var all = rings.stream().flatMap(List::stream).toList();
        double west = all.stream().mapToDouble(p -> p[0]).min().orElseThrow();
        double east = all.stream().mapToDouble(p -> p[0]).max().orElseThrow();
        double south = all.stream().mapToDouble(p -> p[1]).min().orElseThrow();
        double north = all.stream().mapToDouble(p -> p[1]).max().orElseThrow();
        double narrowing = Math.cos(Math.toRadians((south + north) / 2));
        double scale = (LONGEST_SIDE - 2 * MARGIN) / Math.max((east - west) * narrowing, north - south);
        var flat = new Projection(west, north, scale * narrowing, scale);
        var path = new StringBuilder();
        for (var ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                path.append(i == 0 ? 'M' : 'L').append(flat.x(ring.get(i)[0])).append(' ').append(flat.y(ring.get(i)[1]));
            }
            path.append('Z');
        }
        int width = (int) Math.ceil((east - west) * narrowing * scale + 2 * MARGIN);
        int height = (int) Math.ceil((north - south) * scale + 2 * MARGIN);
        int bar = bar(width / scale * KM_PER_DEGREE / 3);
        return new OutlineMap(width, height, path.toString(), longitude == null ? null : flat.x(longitude.doubleValue()),
                latitude == null ? null : flat.y(latitude.doubleValue()), bar, number(bar / KM_PER_DEGREE * scale),
                new Corner(west - MARGIN / (scale * narrowing), north + MARGIN / scale, scale * narrowing, scale));
    }

    public boolean hasPoint() {
        return x != null && y != null;
    }

    private static int bar(double longest) {
        int chosen = BARS[0];
        for (int km : BARS) {
            chosen = km <= longest ? km : chosen;
        }
        return chosen;
    }

    /** All rings of all polygons, outer and inner, each as longitudes and latitudes. */
    static List<List<double[]>> rings(String geometry) {
        try {
            var shape = Json.mapper().readTree(geometry);
            var polygons = shape.get("type").asText().equals("Polygon") ? List.of(shape.get("coordinates")) : shape.get("coordinates");
            var rings = new ArrayList<List<double[]>>();
            for (var polygon : polygons) {
                polygon.forEach(ring -> rings.add(points(ring)));
            }
            return rings;
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the stored outline is no GeoJSON", damaged);
        }
    }

    private static List<double[]> points(JsonNode ring) {
        var points = new ArrayList<double[]>();
        ring.forEach(point -> points.add(new double[] {point.get(0).asDouble(), point.get(1).asDouble()}));
        return points;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private record Projection(double west, double north, double perLongitude, double perLatitude) {

        String x(double longitude) {
            return number(MARGIN + (longitude - west) * perLongitude);
        }

        String y(double latitude) {
            return number(MARGIN + (north - latitude) * perLatitude);
        }
    }
}
