package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.diagnosis.score.domain.IndexTable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A table of criteria as it is asked to be published.
 *
 * @param source where it comes from
 * @param reason why it follows the one before
 */
public record IndexTableRequest(@NotBlank @Size(max = 500) String source, @NotBlank @Size(max = 500) String reason,
        @NotNull IndexTable table) {
}
