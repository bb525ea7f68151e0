package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.SampleMethod;
import cl.vertiente.diagnosis.water.domain.WaterLimit;
import cl.vertiente.diagnosis.water.domain.WaterType;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Show;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The series of a parameter as lines and marks of a picture, in its own units. Drawn by the server: it needs no script, and is the
 * same in print. What each mark says stands in the table beside it.
 *
 * @param line through the results of laboratories; null when there is none to draw
 * @param limits horizontal lines with what they mean
 * @param ticks what the axes say
 */
public record TrendChart(List<Mark> marks, String line, List<Line> limits, List<Tick> ticks) {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 280;
    private static final int LEFT = 64;
    private static final int RIGHT = 16;
    private static final int TOP = 24;
    private static final int BOTTOM = 40;
    private static final int INSET = 16;
    private static final int DATE_WIDTH = 112;
    private static final double ROOM = 1.1;
    private static final int STEPS = 4;

    /** A result. @param shape how it is drawn @param look who measured it, and whether it is out of its limits */
    public record Mark(String shape, String look) {
    }

    /** A limit. @param lowest whether it is the least there must be */
    public record Line(int y, String label, boolean lowest) {
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
        var highest = Stream.concat(points.stream().map(WaterTrend.Point::value),
                trend.limits().stream().flatMap(limit -> Stream.of(limit.lowest(), limit.highest())).filter(Objects::nonNull))
                .max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        var step = step(highest);
        var top = highest.multiply(BigDecimal.valueOf(ROOM)).divide(step, 0, RoundingMode.CEILING).multiply(step);
        var scale = new Scale(points.get(0).takenAt(), points.get(points.size() - 1).takenAt(), top.doubleValue());
        var marks = points.stream().map(point -> new Mark(shape(point, scale), look(point))).toList();
        return new TrendChart(marks, line(points, scale), limits(trend.limits(), scale), ticks(points, scale, step, top));
    }

    /** A round number, of which a few make the height of the picture. */
    private static BigDecimal step(BigDecimal highest) {
        if (highest.signum() <= 0) {
            return BigDecimal.ONE;
        }
        var rough = highest.doubleValue() * ROOM / STEPS;
        var power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(rough)));
        return Stream.of(1, 2, 5, 10).map(times -> power.multiply(BigDecimal.valueOf(times)))
                .filter(step -> step.doubleValue() >= rough * 0.999).findFirst().orElseThrow();
    }

    /** A circle; a triangle that points to where a result may lie that is only known to be less or more. */
    private static String shape(WaterTrend.Point point, Scale scale) {
        int x = scale.x(point.takenAt());
        int y = scale.y(point.value().doubleValue());
        return switch (point.qualifier()) {
            case "<" -> "M%d %dh14l-7 12z".formatted(x - 7, y - 5);
            case ">" -> "M%d %dh14l-7 -12z".formatted(x - 7, y + 5);
            default -> "M%d %da6 6 0 1 0 12 0a6 6 0 1 0 -12 0z".formatted(x - 6, y);
        };
    }

    private static String look(WaterTrend.Point point) {
        return (point.waterType() == WaterType.RAW ? WaterType.RAW.name() : point.method().name()).toLowerCase(Locale.ROOT)
                + (point.isOut() ? " out" : "");
    }

    private static String line(List<WaterTrend.Point> points, Scale scale) {
        var judged = points.stream().filter(point -> point.method() == SampleMethod.LABORATORY && point.waterType() == WaterType.TREATED)
                .map(point -> scale.x(point.takenAt()) + " " + scale.y(point.value().doubleValue())).toList();
        return judged.size() < 2 ? null : judged.stream().collect(Collectors.joining("L", "M", ""));
    }

    private static List<Line> limits(List<WaterLimit> limits, Scale scale) {
        var lines = new ArrayList<Line>();
        limits.stream().map(WaterLimit::lowest).filter(Objects::nonNull).distinct()
                .forEach(bound -> lines.add(new Line(scale.y(bound.doubleValue()), WaterWords.number(bound), true)));
        limits.stream().map(WaterLimit::highest).filter(Objects::nonNull).distinct()
                .forEach(bound -> lines.add(new Line(scale.y(bound.doubleValue()), WaterWords.number(bound), false)));
        return lines;
    }

    private static List<Tick> ticks(List<WaterTrend.Point> points, Scale scale, BigDecimal step, BigDecimal top) {
        var ticks = new ArrayList<Tick>();
        for (var value = BigDecimal.ZERO; value.compareTo(top) <= 0; value = value.add(step)) {
            ticks.add(new Tick(LEFT - 8, scale.y(value.doubleValue()) + 5, "end", WaterWords.number(bare(value))));
        }
        var first = points.get(0).takenAt();
        var last = points.get(points.size() - 1).takenAt();
        ticks.add(date(scale.x(first) - INSET, "start", first));
        int free = scale.x(first) - INSET + DATE_WIDTH;
        for (var point : points) {
            int x = scale.x(point.takenAt());
            if (x - DATE_WIDTH / 2 >= free && x + DATE_WIDTH / 2 <= scale.x(last) + INSET - DATE_WIDTH) {
                ticks.add(date(x, "middle", point.takenAt()));
                free = x + DATE_WIDTH / 2;
            }
        }
        if (scale.x(last) + INSET - DATE_WIDTH >= free) {
            ticks.add(date(scale.x(last) + INSET, "end", last));
        }
        return ticks;
    }

    private static Tick date(int x, String anchor, Instant at) {
        return new Tick(x, HEIGHT - 12, anchor, Show.date(Chile.dateOf(at)));
    }

    private static BigDecimal bare(BigDecimal value) {
        var bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** From instants and numbers to points. */
    private record Scale(Instant from, Instant to, double top) {

        private int x(Instant at) {
            long whole = Duration.between(from, to).toSeconds();
            double share = whole == 0 ? 0 : (double) Duration.between(from, at).toSeconds() / whole;
            return LEFT + INSET + (int) Math.round(share * (WIDTH - LEFT - RIGHT - 2 * INSET));
        }

        private int y(double value) {
            return TOP + (int) Math.round((1 - value / top) * (HEIGHT - TOP - BOTTOM));
        }
    }

    public String box() {
        return "0 0 " + WIDTH + " " + HEIGHT;
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
