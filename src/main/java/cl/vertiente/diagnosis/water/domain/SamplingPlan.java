package cl.vertiente.diagnosis.water.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Which samples of its water are asked of a system on a day (domain: {@code SamplingPlan} of NCh 409/2, kept for each system). */
public final class SamplingPlan {

    private final List<SamplingLine> lines;
    private final LocalDate day;

    private SamplingPlan(List<SamplingLine> lines, LocalDate day) {
        this.lines = lines;
        this.day = day;
    }

    /**
     * Of each subject the line that began last by the day, of two of one day the one recorded last. One that asks for none ends it.
     *
     * @param known in any order
     */
    public static SamplingPlan on(LocalDate day, Collection<SamplingLine> known) {
        var latest = Comparator.comparing((SamplingLine line) -> line.content().from()).thenComparing(SamplingLine::recordedAt)
                .thenComparing(SamplingLine::id);
        var bySubject = new TreeMap<String, SamplingLine>();
        known.stream().filter(line -> !line.content().from().isAfter(day)).sorted(latest)
                .forEach(line -> bySubject.put(line.content().subject(), line));
        return new SamplingPlan(bySubject.values().stream().filter(line -> line.content().samples() > 0).toList(), day);
    }

    /** Each line with what was taken, by subject. @param results of the system, whatever their day */
    public List<SamplingStanding> standing(Collection<MeasuredResult> results, WaterNorm norm) {
        return lines.stream().map(line -> SamplingStanding.of(line, results, norm, day)).toList();
    }

    public List<SamplingLine> lines() {
        return lines;
    }
}
