package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.diagnosis.visit.domain.Diagnosis;
import cl.vertiente.shared.ExactNumbers;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;

/**
 * What was found on a visit.
 *
 * @param baseVersion the version upon which it was written; zero or nothing for a new record
 * @param visitAt when the visit was; may be left open in a draft
 * @param surveyors who made the visit; whoever sends it first is always among them
 * @param label of a campaign, by which several are approved together
 * @param answers by question: a value, or {@code {"missing": "NOT_OBSERVED"}}; a repeat group is a list
 */
public record DiagnosisRequest(@NotNull UUID agreementId, @NotNull UUID waterSystemId, @NotNull @Positive Integer questionnaireVersion,
        @PositiveOrZero Integer baseVersion, OffsetDateTime visitAt, @Size(max = 20) Set<@NotNull UUID> surveyors,
        @Size(max = 60) String label, @NotNull @JsonDeserialize(using = ExactNumbers.class) JsonNode answers) {

    Diagnosis.Subject subject() {
        return new Diagnosis.Subject(agreementId, waterSystemId);
    }

    int base() {
        return baseVersion == null ? 0 : baseVersion;
    }

    Instant visit() {
        return visitAt == null ? null : visitAt.toInstant();
    }

    Set<UUID> people() {
        return surveyors == null ? Set.of() : surveyors;
    }

    String campaign() {
        return label == null || label.isBlank() ? null : label.strip();
    }
}
