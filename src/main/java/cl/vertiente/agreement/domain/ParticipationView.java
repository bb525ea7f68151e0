package cl.vertiente.agreement.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An APR in an agreement: what it is owed there of each component, and who answers for it.
 *
 * @param components those with a target or somebody who answers, in the programme's order
 * @param joinedOn absent when it takes part since the agreement began
 * @param leftOn absent while it takes part
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParticipationView(UUID id, UUID waterSystemId, String waterSystem, String communeCut, String commune, int beneficiaries,
        LocalDate joinedOn, LocalDate leftOn, String leftReason, Map<Component, ComponentView> components) {

    /** What is owed of a component; goal and unit are absent when nothing was said. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ComponentView(BigDecimal goal, String unit, List<ResponsibleView> responsible) {
    }

    /** Who answers for it, from when until when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ResponsibleView(UUID personId, String person, LocalDate since, LocalDate until) {
    }
}
