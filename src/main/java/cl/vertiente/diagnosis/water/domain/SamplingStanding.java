package cl.vertiente.diagnosis.water.domain;

import cl.vertiente.shared.Chile;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/**
 * How a line of a plan of samples stands on a day, by the samples that are on file here: what the operator took and nobody wrote down is
 * not known.
 *
 * @param since the first day of what was counted: a period back, or the day from which the line holds
 * @param taken samples, however many parameters of the subject each of them has
 * @param lastOn the day of the last sample that counts, also before {@code since}; null when there was none
 */
public record SamplingStanding(SamplingLine line, LocalDate since, int taken, LocalDate lastOn, SamplingState state) {

    static SamplingStanding of(SamplingLine line, Collection<MeasuredResult> results, WaterNorm norm, LocalDate day) {
        var asked = line.content();
        var begin = asked.per().begin(day);
        boolean whole = !asked.from().isAfter(begin);
        var since = whole ? begin : asked.from();
        var counting = results.stream().filter(result -> asked.counts(result, norm) && !on(result).isAfter(day)).toList();
        int taken = (int) counting.stream().filter(result -> !on(result).isBefore(since)).map(MeasuredResult::sampleId).distinct().count();
        var state = taken >= asked.samples() ? SamplingState.MET : whole ? SamplingState.SHORT : SamplingState.IN_COURSE;
        var last = counting.stream().map(SamplingStanding::on).max(Comparator.naturalOrder()).orElse(null);
        return new SamplingStanding(line, since, taken, last, state);
    }

    private static LocalDate on(MeasuredResult result) {
        return Chile.dateOf(result.takenAt());
    }

    /** How many samples are missing. */
    public int missing() {
        return Math.max(0, line.content().samples() - taken);
    }
}
