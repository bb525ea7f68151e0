package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.diagnosis.score.domain.GapComponent;
import cl.vertiente.diagnosis.score.domain.GapContent;
import cl.vertiente.diagnosis.score.domain.GapDimension;
import cl.vertiente.diagnosis.score.domain.GapEvidence;
import cl.vertiente.diagnosis.score.domain.GapSeverity;
import cl.vertiente.shared.Printable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * A gap as it is asked to be kept.
 *
 * @param diagnosisId the visit on which it was seen; absent when it was seen outside of one
 * @param evidence what was seen, in words
 * @param refs answers, samples and photos that show it; none when absent
 */
public record GapRequest(@NotNull UUID waterSystemId, @NotNull UUID agreementId, UUID diagnosisId, @NotNull GapDimension dimension,
        @NotNull GapSeverity severity, @NotNull GapComponent component, @NotBlank @Size(max = 500) @Printable String description,
        @Size(max = 2000) String evidence, @Size(max = 40) List<@NotNull @Valid Ref> refs) {

    /** One thing that shows it. */
    public record Ref(@NotNull GapEvidence.Kind kind, @NotBlank @Size(max = 80) String ref) {
    }

    GapContent content() {
        return new GapContent(dimension, severity, component, description.strip(),
                evidence == null || evidence.isBlank() ? null : evidence.strip(),
                refs == null ? List.of() : refs.stream().map(one -> new GapEvidence(one.kind(), one.ref().strip())).toList());
    }
}
