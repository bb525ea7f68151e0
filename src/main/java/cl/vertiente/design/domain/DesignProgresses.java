package cl.vertiente.design.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How far the products of one design are by all that was reported of them, in whatever order it was recorded. Of a day the report
 * recorded last counts, so that a wrong one is corrected by another; a product nobody reported was not begun.
 */
public final class DesignProgresses {

    private static final BigDecimal WHOLE = new BigDecimal("100.00");

    private final Map<String, TreeMap<LocalDate, BigDecimal>> byKind = new HashMap<>();

    /**
     * Where a product stands.
     *
     * @param reported of its last day; null when nobody reported it
     * @param startedOn the first day on which something was done; null while nothing is
     * @param finishedOn the day since which it is whole; null while it is not
     */
    public record Standing(BigDecimal reported, LocalDate startedOn, LocalDate finishedOn) {

        private static final Standing NOT_BEGUN = new Standing(null, null, null);

        public boolean isDone() {
            return finishedOn != null;
        }

        /** Nothing while it was not begun. */
        public BigDecimal percent() {
            return reported == null ? BigDecimal.ZERO : reported;
        }
    }

    public DesignProgresses(Collection<DesignProgress> reports) {
        reports.stream().sorted(Comparator.comparingInt(DesignProgress::number)).map(DesignProgress::report).forEach(report ->
                byKind.computeIfAbsent(report.kind(), kind -> new TreeMap<>()).put(report.on(), report.percent()));
    }

    /** Whether anybody reported a product of this kind. */
    public boolean knows(String kind) {
        return byKind.containsKey(kind);
    }

    public Standing of(String kind) {
        var days = byKind.get(kind);
        if (days == null) {
            return Standing.NOT_BEGUN;
        }
        var started = days.entrySet().stream().filter(day -> day.getValue().signum() > 0).map(Map.Entry::getKey).findFirst();
        return new Standing(days.lastEntry().getValue(), started.orElse(null), finished(days).orElse(null));
    }

    private static Optional<LocalDate> finished(TreeMap<LocalDate, BigDecimal> days) {
        LocalDate since = null;
        for (var day : days.descendingMap().entrySet()) {
            if (day.getValue().compareTo(WHOLE) < 0) {
                break;
            }
            since = day.getKey();
        }
        return Optional.ofNullable(since);
    }

    /** Percent of the design by the weights of its products; null when none is planned. */
    public BigDecimal whole(List<DesignContent.Planned> products) {
        if (products.isEmpty()) {
            return null;
        }
        var done = products.stream().map(product -> of(product.kind()).percent().multiply(BigDecimal.valueOf(product.weight())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var weights = products.stream().mapToLong(DesignContent.Planned::weight).sum();
        return done.divide(BigDecimal.valueOf(weights), 1, RoundingMode.DOWN);
    }
}
