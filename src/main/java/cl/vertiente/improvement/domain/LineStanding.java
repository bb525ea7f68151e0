package cl.vertiente.improvement.domain;

import cl.vertiente.shared.Pesos;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * What is free of the line of an improvement, beside what all those ask of it that were approved and not ordered yet. An approval reserves
 * nothing, so that both are said before the order of one of them is refused.
 *
 * @param budgetLineId the line, and {@code item} its name
 * @param free what improvements may still take of it
 * @param others how many others were approved and not ordered
 * @param asked what they were planned to cost, with this one while nothing of it was ordered
 * @param lacking by how much that exceeds what is free; zero when it fits
 * @param notice the same in words; absent when it fits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineStanding(UUID budgetLineId, String item, Pesos free, int others, Pesos asked, Pesos lacking, String notice) {
}
