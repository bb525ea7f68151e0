package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.AlertLevel;
import cl.vertiente.diagnosis.water.domain.AlertState;
import cl.vertiente.diagnosis.water.domain.AlertVerb;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An alert with what happened to it.
 *
 * @param rule the sentence that says which result broke which limit of which norm
 * @param finding the same without the name of the parameter
 * @param certified a laboratory found it, not only a kit
 * @param takenAt of the latest result that alarmed
 * @param sampleIds whose results alarmed
 * @param answeredBy a later result in range, with which it can be closed; null while there is none, or it is over
 */
@Schema(name = "WaterAlertView")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AlertView(UUID id, UUID waterSystemId, String waterSystem, String commune, String region, String code, String parameter,
        AlertLevel level, AlertState state, boolean certified, String rule, String finding, Instant openedAt, Instant takenAt,
        List<UUID> sampleIds, UUID answeredBy, List<Step> steps) {

    /**
     * One thing that happened.
     *
     * @param on the day it happened
     * @param result as people read it; null when it is about none
     */
    @Schema(name = "WaterAlertStep")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Step(AlertVerb verb, LocalDate on, String whom, String words, UUID sampleId, String result, Instant recordedAt,
            String recordedBy) {
    }
}
