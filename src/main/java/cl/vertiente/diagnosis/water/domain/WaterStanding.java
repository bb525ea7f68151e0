package cl.vertiente.diagnosis.water.domain;

import cl.vertiente.shared.Chile;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the water of a system stands on a day.
 *
 * @param verdict COMPLIES when no parameter's last verdict is a finding, else the gravest finding; null when nothing was ever judged
 * @param sampledOn the day of the last sample with a verdict; null when there was none
 * @param latest the last result with a verdict of each parameter
 */
public record WaterStanding(Verdict verdict, AlertLevel level, LocalDate sampledOn, SortedMap<String, MeasuredResult> latest) {

    public static WaterStanding of(Collection<MeasuredResult> latest) {
        var byCode = new TreeMap<String, MeasuredResult>();
        latest.forEach(result -> byCode.put(result.code(), result));
        var level = latest.stream().map(MeasuredResult::level).reduce(null, AlertLevel::graver);
        var verdict = latest.stream().filter(result -> result.verdict() == Verdict.EXCEEDS || result.verdict() == Verdict.BELOW)
                .min(Comparator.comparing(MeasuredResult::level, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(MeasuredResult::verdict)).map(MeasuredResult::verdict)
                .orElse(latest.isEmpty() ? null : Verdict.COMPLIES);
        var day = latest.stream().map(result -> Chile.dateOf(result.takenAt())).max(Comparator.naturalOrder()).orElse(null);
        return new WaterStanding(verdict, level, day, byCode);
    }
}
