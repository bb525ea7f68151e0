package cl.vertiente.committee.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All observations of one installation. On a day counts the one of the latest day up to it; of two of one day, the later written. */
public record AssetHistory(List<AssetObservation> observations) {

    private static final Comparator<AssetObservation> IN_ORDER = Comparator.comparing(AssetObservation::observedOn)
            .thenComparing(AssetObservation::recordedAt).thenComparing(AssetObservation::id);

    public AssetHistory {
        observations = observations.stream().sorted(IN_ORDER).toList();
    }

    /** What counts of it; nothing while nobody saw it. */
    public Optional<AssetObservation> latest() {
        return observations.stream().reduce((before, after) -> after);
    }

    /** What was known of it on a day; nothing before its first observation. */
    public Optional<AssetObservation> on(LocalDate day) {
        return observations.stream().filter(observation -> !observation.observedOn().isAfter(day)).reduce((before, after) -> after);
    }
}
