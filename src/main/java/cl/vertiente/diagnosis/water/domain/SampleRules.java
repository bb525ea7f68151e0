package cl.vertiente.diagnosis.water.domain;

import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Faults;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;

/** What a sample must be to be recorded, said all at once with its places. */
public final class SampleRules {

    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    /** How far the clock of a telephone may be ahead. */
    private static final Duration AHEAD = Duration.ofMinutes(10);
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000);

    private final WaterNorm norm;
    private final Instant now;

    public SampleRules(WaterNorm norm, Instant now) {
        this.norm = norm;
        this.now = now;
    }

    /** @throws cl.vertiente.shared.Invalid when anything is wrong */
    public void check(SampleContent sample) {
        var faults = new Faults();
        times(sample, faults);
        boolean laboratory = sample.method() == SampleMethod.LABORATORY;
        faults.when(laboratory && sample.laboratory() == null, "diagnosis.water.sample.laboratory-missing", "/laboratory");
        faults.when(laboratory && sample.reportNumber() == null, "diagnosis.water.sample.report-missing", "/reportNumber");
        var seen = new HashSet<String>();
        for (int i = 0; i < sample.readings().size(); i++) {
            var reading = sample.readings().get(i);
            reading(reading, "/readings/" + i, faults);
            faults.when(!seen.add(reading.key()), "diagnosis.water.reading.twice", "/readings/" + i + "/code", reading.code());
        }
        faults.raise();
    }

    private void times(SampleContent sample, Faults faults) {
        var taken = sample.takenAt();
        faults.when(taken.isAfter(now.plus(AHEAD)), "diagnosis.water.sample.future", "/takenAt");
        faults.when(taken.isBefore(EARLIEST), "diagnosis.water.sample.too-old", "/takenAt");
        after(sample.receivedAt(), sample, "/receivedAt", "diagnosis.water.sample.received-before", faults);
        after(sample.bacteriologyReadAt(), sample, "/bacteriologyReadAt", "diagnosis.water.sample.read-before", faults);
        var dated = sample.reportDate();
        LocalDate day = Chile.dateOf(taken);
        if (dated != null) {
            faults.when(dated.isBefore(day), "diagnosis.water.sample.report-before", "/reportDate", dated, day);
        }
        faults.when(dated != null && dated.isAfter(Chile.dateOf(now)), "diagnosis.water.sample.report-future", "/reportDate");
    }

    private void after(Instant later, SampleContent sample, String pointer, String key, Faults faults) {
        faults.when(later != null && later.isBefore(sample.takenAt()), key, pointer);
        faults.when(later != null && later.isAfter(now.plus(AHEAD)), "diagnosis.water.sample.future", pointer);
    }

    private void reading(ReadingContent reading, String pointer, Faults faults) {
        var parameter = norm.parameter(reading.code()).orElse(null);
        if (parameter == null) {
            faults.when(true, "diagnosis.water.reading.unknown", pointer + "/code", String.valueOf(reading.code()));
            return;
        }
        if (reading.number() != null) {
            number(reading, parameter, pointer, faults);
        } else {
            word(reading, parameter, pointer, faults);
        }
    }

    private void number(ReadingContent reading, WaterParameter parameter, String pointer, Faults faults) {
        var at = pointer + "/value";
        if (!parameter.kind().takesNumbers()) {
            faults.when(true, "diagnosis.water.reading.word", at, parameter.name(), String.join(", ", parameter.words().values()));
            return;
        }
        boolean counted = parameter.kind() == ParameterKind.PRESENCE;
        var units = norm.units(parameter.unit());
        var factor = reading.unit() == null ? null : norm.factor(reading.unit(), parameter.unit()).orElse(null);
        faults.when(!counted && reading.unit() == null, "diagnosis.water.reading.no-unit", pointer + "/unit", parameter.name(),
                units.get(0));
        boolean bare = counted && reading.unit() != null && norm.factor(reading.unit(), "1").isPresent();
        faults.when(reading.unit() != null && factor == null && !bare, "diagnosis.water.reading.unit", pointer + "/unit",
                String.valueOf(reading.unit()), parameter.name(), String.join(", ", units));
        var number = reading.number().stripTrailingZeros();
        faults.when(number.precision() > MOST_DIGITS || number.scale() > MOST_DECIMALS || number.abs().compareTo(LARGEST) >= 0,
                "diagnosis.water.reading.digits", at, parameter.name());
        var normal = factor == null ? reading.number() : reading.number().multiply(factor);
        faults.when(parameter.lowest() != null && normal.compareTo(parameter.lowest()) < 0
                || parameter.highest() != null && normal.compareTo(parameter.highest()) > 0, "diagnosis.water.reading.range", at,
                parameter.name());
    }

    private void word(ReadingContent reading, WaterParameter parameter, String pointer, Faults faults) {
        if (!parameter.kind().takesWords()) {
            faults.when(true, "diagnosis.water.reading.number", pointer + "/value", parameter.name());
            return;
        }
        faults.when(!parameter.words().containsKey(reading.word()), "diagnosis.water.reading.word", pointer + "/value", parameter.name(),
                String.join(", ", parameter.words().values()));
        faults.when(reading.qualifier() != Qualifier.EQUAL, "diagnosis.water.reading.word-qualifier", pointer + "/qualifier",
                parameter.name());
        faults.when(reading.unit() != null && norm.factor(reading.unit(), "1").isEmpty()
                && norm.factor(reading.unit(), parameter.unit()).isEmpty(), "diagnosis.water.reading.unit", pointer + "/unit",
                String.valueOf(reading.unit()), parameter.name(), String.join(", ", norm.units(parameter.unit())));
    }
}
