package cl.vertiente.territory;

import java.util.List;
import java.util.stream.Stream;

/**
 * Several outlines with points in and around them, drawn flat as {@link OutlineMap} draws one.
 *
 * @param scaleKm what the bar of {@code scaleWidth} stands for
 */
public record AreaMap(int width, int height, List<String> paths, List<Dot> dots, int scaleKm, String scaleWidth) {

    /** Points of an outline that fall onto one point of the drawing are drawn once. */
    private static final double CLOSEST = 1;

    /** In degrees of WGS84. */
    public record Point(Number latitude, Number longitude) {
    }

    /** Where the point of the same position lies on the drawing. */
    public record Dot(String x, String y) {
    }

    /**
     * @param geometries Polygons or MultiPolygons of GeoJSON, WGS84
     * @return null when there is nothing to draw
     */
    public static AreaMap of(List<String> geometries, List<Point> points) {
        var outlines = geometries.stream().map(OutlineMap::rings).toList();
        var all = Stream.concat(outlines.stream().flatMap(List::stream).flatMap(List::stream),
                points.stream().map(point -> new double[] {point.longitude().doubleValue(), point.latitude().doubleValue()})).toList();
        if (outlines.isEmpty()) {
            return null;
        }
        var frame = MapFrame.around(all);
        return new AreaMap(frame.width(), frame.height(), outlines.stream().map(rings -> frame.path(rings, CLOSEST)).toList(),
                points.stream().map(point -> new Dot(frame.x(point.longitude().doubleValue()), frame.y(point.latitude().doubleValue())))
                        .toList(), frame.barKm(), frame.barWidth());
    }
}
