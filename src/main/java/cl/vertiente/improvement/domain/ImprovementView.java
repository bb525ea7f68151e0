package cl.vertiente.improvement.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One improvement with all that is known of it.
 *
 * @param description null when nobody said more
 * @param lifeYears for how long its kind is expected to serve; null when nobody knows
 * @param steps the first step first
 */
public record ImprovementView(@JsonUnwrapped ImprovementRow improvement, String description, Integer lifeYears, UUID budgetLineId,
        String budgetItem, List<Step> steps) {

    /**
     * What happened to it.
     *
     * @param sha256 of the paper; absent when there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(ImprovementVerb verb, ImprovementState from, ImprovementState to, LocalDate on, String sha256, String reason,
            Instant recordedAt, String by) {
    }
}
