package cl.vertiente.diagnosis.score.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The visits to one system that were scored and count: which of them is the last one. Of two on one day the one begun later. */
public final class SystemVisits {

    /** Identifiers begin with the instant at which they were made. */
    private static final Comparator<ScoredVersion> ORDER = Comparator.comparing(ScoredVersion::visitedOn)
            .thenComparing(version -> version.diagnosisId().toString());

    private final Map<UUID, ScoredVersion> newest;

    /** @param scored all versions of the visits to the system that have an index and were not voided */
    public SystemVisits(Collection<ScoredVersion> scored) {
        newest = scored.stream().collect(Collectors.toMap(ScoredVersion::diagnosisId, Function.identity(),
                BinaryOperator.maxBy(Comparator.comparingInt(ScoredVersion::diagnosisVersion))));
    }

    /** Whether another visit came after it. */
    public boolean isFollowed(ScoredVersion version) {
        return newest.values().stream().anyMatch(other -> isOther(other, version) && ORDER.compare(other, version) > 0);
    }

    /** The visits that came before it, by identifier of their records. */
    public List<UUID> before(ScoredVersion version) {
        return newest.values().stream().filter(other -> isOther(other, version) && ORDER.compare(other, version) < 0)
                .map(ScoredVersion::diagnosisId).sorted().toList();
    }

    private static boolean isOther(ScoredVersion other, ScoredVersion version) {
        return !other.diagnosisId().equals(version.diagnosisId());
    }
}
