package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Show;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The series of a parameter as lines and marks of a picture, in its own units. Drawn by the server: it needs no script, and is the
 * same in print. What each mark says stands in the table beside it.
 *
 * @param limits horizontal lines with what they mean
 * @param ticks what the axes say
 */
public record TrendChart(List<Mark> marks, List<Line> limits, List<Tick> ticks) {

    public static final int WIDTH = 720;
    public static final int HEIGHT = 280;
    private static final int LEFT = 72;
    private static final int RIGHT = 24;
    private static final int TOP = 20;
    private static final int BOTTOM = 40;
    private static final double ROOM = 1.15;

    /** A result. @param look how it is drawn: who measured it, and whether it is out of its limits */
    public record Mark(int x, int y, String look) {
    }

    /** A limit. */
    public record Line(int y, String label) {
    }

    /** @param anchor as SVG names it */
    public record Tick(int x, int y, String anchor, String label) {
    }

    /** @return null when there is no number to draw */
    public static TrendChart of(WaterTrend trend) {
        var points = trend.points().stream().filter(point -> point.value() != null).toList();
        if (points.isEmpty()) {
            return null;
        }
        var bounds = trend.limits().stream().flatMap(limit -> Stream.of(limit.lowest(), limit.highest())).filter(Objects::nonNull)
                .distinct().toList();
        double top = Stream.concat(points.stream().map(WaterTrend.Point::value), bounds.stream()).mapToDouble(BigDecimal::doubleValue)
                .max().orElse(1) * ROOM;
        var scale = new Scale(points.get(0).takenAt(), points.get(points.size() - 1).takenAt(), top > 0 ? top : 1);
        var marks = points.stream().map(point -> new Mark(scale.x(point.takenAt()), scale.y(point.value().doubleValue()), look(point)))
                .toList();
        var limits = bounds.stream().map(bound -> new Line(scale.y(bound.doubleValue()), WaterWords.number(bound))).toList();
        return new TrendChart(marks, limits, ticks(scale));
    }

    private static String look(WaterTrend.Point point) {
        return point.method().name().toLowerCase(java.util.Locale.ROOT) + (point.level() == null ? "" : " out");
    }

    private static List<Tick> ticks(Scale scale) {
        var ticks = new ArrayList<Tick>();
        ticks.add(new Tick(LEFT - 8, scale.y(0), "end", "0"));
        ticks.add(new Tick(LEFT - 8, TOP + 6, "end", WaterWords.number(BigDecimal.valueOf(scale.top()).round(
                new java.math.MathContext(2, RoundingMode.HALF_UP)).stripTrailingZeros())));
        ticks.add(new Tick(LEFT, HEIGHT - 12, "start", Show.date(Chile.dateOf(scale.from()))));
        if (!scale.from().equals(scale.to())) {
            ticks.add(new Tick(WIDTH - RIGHT, HEIGHT - 12, "end", Show.date(Chile.dateOf(scale.to()))));
        }
        return ticks;
    }

    /** From instants and numbers to points. */
    private record Scale(Instant from, Instant to, double top) {

        private int x(Instant at) {
            long whole = Duration.between(from, to).toSeconds();
            double share = whole == 0 ? 0 : (double) Duration.between(from, at).toSeconds() / whole;
            return LEFT + 12 + (int) Math.round(share * (WIDTH - LEFT - RIGHT - 24));
        }

        private int y(double value) {
            return TOP + (int) Math.round((1 - value / top) * (HEIGHT - TOP - BOTTOM));
        }
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return WIDTH - RIGHT;
    }

    public int top() {
        return TOP;
    }

    public int bottom() {
        return HEIGHT - BOTTOM;
    }
}
