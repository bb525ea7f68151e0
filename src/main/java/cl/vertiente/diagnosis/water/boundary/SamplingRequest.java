package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.SamplingPeriod;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A line of a plan of samples.
 *
 * @param subject code of a parameter ({@code FREE_CL}) or type of parameters ({@code MICROBIOLOGY})
 * @param samples within the period; none for what is asked no more
 * @param laboratory whether only results of a laboratory count
 * @param source who asks for it, and where that is written
 */
public record SamplingRequest(@NotBlank @Size(max = 20) String subject, @NotNull @Min(0) @Max(999) Integer samples,
        @NotNull SamplingPeriod per, boolean laboratory, @NotNull LocalDate from, @NotBlank @Size(max = 300) String source) {
}
