package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.AlertLevel;
import cl.vertiente.diagnosis.water.domain.NotJudged;
import cl.vertiente.diagnosis.water.domain.SampleMethod;
import cl.vertiente.diagnosis.water.domain.Verdict;
import cl.vertiente.diagnosis.water.domain.WaterLimit;
import cl.vertiente.diagnosis.water.domain.WaterType;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A sample as it was said, with its verdict.
 *
 * @param hoursToReception from sampling to the laboratory's door; null when it is not known
 * @param hoursToReading from sampling to the reading of the cultures; null when it is not known
 * @param compliant null when it was not judged
 * @param warnings sentences about what asks for a look
 * @param version how often it was said: 1 for the first time
 */
@Schema(name = "WaterSampleView")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SampleView(UUID id, UUID waterSystemId, String waterSystem, String commune, String region, UUID agreementId,
        UUID diagnosisId, SampleMethod method, WaterType waterType, Instant takenAt, Instant receivedAt, Instant bacteriologyReadAt,
        BigDecimal hoursToReception, BigDecimal hoursToReading, LocalDate reportDate, String point, String sampler, String laboratory,
        String accreditation, Boolean accredited, String reportNumber, String sampleNumber, String fieldKit, String evidenceSha256,
        String note, List<Reading> readings, Verdict verdict, AlertLevel level, Boolean compliant, List<String> warnings, int version,
        boolean voided, String voidReason, Instant recordedAt, String recordedBy) {

    /**
     * A result with its verdict.
     *
     * @param value as it was written: a number, or the code of a word; of a sum of ratios rounded to three decimals
     * @param shown as people read it, in the unit of the parameter
     * @param computed a sum of ratios, which nobody wrote
     * @param why a sentence when there is no verdict
     * @param limit by which it was judged
     * @param limitShown as people read it
     */
    @Schema(name = "WaterReadingView")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Reading(String code, String name, String qualifier, Object value, String unit, boolean onSite, String method,
            String shown, boolean computed, Verdict verdict, AlertLevel level, NotJudged reason, String why, WaterLimit limit,
            String limitShown) {
    }
}
