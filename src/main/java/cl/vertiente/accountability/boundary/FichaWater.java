package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.printing.FichaReport;
import cl.vertiente.diagnosis.visit.boundary.DiagnosisView;
import cl.vertiente.diagnosis.water.boundary.ReadWaterSamples;
import cl.vertiente.diagnosis.water.boundary.SampleView;
import cl.vertiente.diagnosis.water.boundary.WaterWords;
import cl.vertiente.diagnosis.water.domain.SampleFilter;
import cl.vertiente.diagnosis.water.domain.SampleRow;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the samples of a visit, and those of the year before it, say of the water. */
@ApplicationScoped
public class FichaWater {

    private static final int MOST_SAMPLES = 6;
    private static final int MONTHS = 12;

    @Inject
    private ReadWaterSamples readSamples;

    @Inject
    private WaterWords words;

    @Inject
    private Messages messages;

    /** @param note from when they are, or that there are none */
    record Water(List<FichaReport.Result> results, String note) {
    }

    Water around(DiagnosisView visit) {
        var day = Chile.dateOf(visit.visitAt());
        var found = new LinkedHashMap<UUID, SampleRow>();
        var system = visit.waterSystemId();
        Stream.of(new SampleFilter(null, system, null, visit.id(), null, null, null, null, null, null, null, false),
                new SampleFilter(null, system, null, null, null, null, null, null, null, day.minusMonths(MONTHS), day, false))
                .flatMap(filter -> readSamples.list(filter, null, MOST_SAMPLES).items().stream())
                .forEach(row -> found.put(row.id(), row));
        var samples = found.values().stream().sorted((a, b) -> b.takenAt().compareTo(a.takenAt())).limit(MOST_SAMPLES)
                .map(row -> readSamples.one(row.id(), null)).toList();
        return new Water(samples.stream().flatMap(sample -> sample.readings().stream().map(reading -> result(sample, reading))).toList(),
                messages.get(samples.isEmpty() ? "accountability.ficha.water.none" : "accountability.ficha.water.note"));
    }

    private FichaReport.Result result(SampleView sample, SampleView.Reading reading) {
        var source = Stream.of(sample.point(), words.of(sample.waterType()), sample.laboratory() == null ? sample.fieldKit()
                : sample.laboratory(), sample.reportNumber()).filter(part -> part != null).collect(Collectors.joining(" · "));
        var verdict = reading.why() == null ? words.of(reading.verdict()) : words.of(reading.verdict()) + ": " + reading.why();
        return new FichaReport.Result(Show.instant(sample.takenAt()), source, reading.name(), reading.shown(), reading.limitShown(),
                verdict);
    }
}
