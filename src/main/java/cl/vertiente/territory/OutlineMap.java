package cl.vertiente.territory;

import cl.vertiente.shared.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

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


    /** @param geometry Polygon or MultiPolygon of GeoJSON, WGS84 */
    public static OutlineMap of(String geometry, Number latitude, Number longitude) {
        var rings = rings(geometry);
        var frame = MapFrame.around(rings.stream().flatMap(List::stream).toList());
        return new OutlineMap(frame.width(), frame.height(), frame.path(rings, 0), longitude == null ? null
                : frame.x(longitude.doubleValue()), latitude == null ? null : frame.y(latitude.doubleValue()), frame.barKm(),
                frame.barWidth(), frame.corner());
    }

    public boolean hasPoint() {
        return x != null && y != null;
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
}
