package cl.vertiente.diagnosis.water.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All that is said of a sample: where and when it was taken, by whom, who measured it, and its results.
 *
 * @param agreementId for which it was taken; null when for none
 * @param diagnosisId the visit during which it was taken; null when during none
 * @param point where, such as a tap in a garden
 * @param bacteriologyReadAt when the cultures were read
 * @param reportDate of the laboratory's report
 * @param accredited whether the laboratory is; null when nobody said it, and then a named laboratory counts as one
 * @param fieldKit with what an engineer measured
 * @param evidenceSha256 the laboratory's report; null when it is not there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SampleContent(UUID waterSystemId, UUID agreementId, UUID diagnosisId, SampleMethod method, WaterType waterType,
        Instant takenAt, Instant receivedAt, Instant bacteriologyReadAt, LocalDate reportDate, String point, String sampler,
        String laboratory, String accreditation, Boolean accredited, String reportNumber, String sampleNumber, String fieldKit,
        String evidenceSha256, String note, List<ReadingContent> readings) {

    @JsonIgnore
    public boolean isAccredited() {
        return !Boolean.FALSE.equals(accredited);
    }
}
