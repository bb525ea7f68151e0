package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.ReadingContent;
import cl.vertiente.diagnosis.water.domain.SampleContent;
import cl.vertiente.diagnosis.water.domain.SampleMethod;
import cl.vertiente.diagnosis.water.domain.WaterNorm;
import cl.vertiente.diagnosis.water.domain.WaterType;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Printable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A sample with its results.
 *
 * @param accredited whether the laboratory is; when nobody says it, a named laboratory counts as one
 */
@Schema(name = "WaterSampleRequest")
public record SampleRequest(@NotNull UUID waterSystemId, UUID agreementId, UUID diagnosisId, @NotNull SampleMethod method,
        @NotNull WaterType waterType, @NotNull OffsetDateTime takenAt, OffsetDateTime receivedAt, OffsetDateTime bacteriologyReadAt,
        LocalDate reportDate, @Size(max = 200) @Printable String point, @Size(max = 120) @Printable String sampler,
        @Size(max = 120) @Printable String laboratory,
        @Size(max = 60) String accreditation, Boolean accredited, @Size(max = 60) String reportNumber,
        @Size(max = 60) String sampleNumber, @Size(max = 120) String fieldKit, @Pattern(regexp = "[0-9a-f]{64}") String evidenceSha256,
        @Size(max = 500) String note, @NotEmpty @Size(max = 100) List<@NotNull @Valid ReadingRequest> readings) {

    /** @throws cl.vertiente.shared.Invalid when a value is nothing that a value can be */
    SampleContent content(WaterNorm norm) {
        var faults = new Faults();
        var results = new ArrayList<ReadingContent>();
        for (int i = 0; i < readings.size(); i++) {
            results.add(readings.get(i).content("/readings/" + i, norm, faults));
        }
        faults.raise();
        return new SampleContent(waterSystemId, agreementId, diagnosisId, method, waterType, instant(takenAt), instant(receivedAt),
                instant(bacteriologyReadAt), reportDate, text(point), text(sampler), text(laboratory), text(accreditation), accredited,
                text(reportNumber), text(sampleNumber), text(fieldKit), evidenceSha256, text(note), List.copyOf(results));
    }

    private static Instant instant(OffsetDateTime written) {
        return written == null ? null : written.toInstant();
    }

    private static String text(String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }
}
