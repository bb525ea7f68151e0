package cl.vertiente.diagnosis.score.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What computing all indexes again found.
 *
 * @param changed those whose index is another one now
 * @param drifted those that the table they were computed by would give another index today, from the same input: a defect
 * @param reprioritised gaps whose priority is another one now
 * @param differences the first thousand of the changed ones
 */
public record IndexRunReport(int read, int unchanged, int changed, int drifted, int reprioritised, List<Difference> differences) {

    public static final int MOST = 1000;

    /** Why an index is another one. */
    public enum Cause { TABLE, WATER, COMPUTATION }

    /** One that changed: the whole index before and after. */
    public record Difference(UUID diagnosisId, int diagnosisVersion, UUID waterSystemId, LocalDate visitedOn, Cause cause,
            PartScore before, PartScore after) {
    }
}
