package cl.vertiente.training.activity.boundary;

import cl.vertiente.shared.Printable;
import cl.vertiente.training.activity.domain.SessionContent;
import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;

/**
 * A session as it is asked to be kept.
 *
 * @param startsAt with the offset of its writer, kept as written: an hour that the clock of Chile leaves out is refused
 * @param communeCut CUT of five digits
 * @param trainers people of the programme; none when absent
 * @param otherTrainers names of others who teach it
 * @param reason why it is moved; needed when it starts at another time than it did
 */
public record SessionRequest(@NotNull UUID activityId,
        @JsonFormat(without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE) @NotNull OffsetDateTime startsAt,
        @JsonFormat(without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE) @NotNull OffsetDateTime endsAt,
        @Size(max = 200) @Printable String place, @Pattern(regexp = "\\d{5}") String communeCut,
        @DecimalMin("-90") @DecimalMax("90") @Digits(integer = 2, fraction = 6) BigDecimal latitude,
        @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = 6) BigDecimal longitude,
        @Size(max = 20) Set<@NotNull UUID> trainers, @Size(max = 300) @Printable String otherTrainers, @Size(max = 300) String reason) {

    SessionContent content() {
        return new SessionContent(startsAt.toInstant(), endsAt.toInstant(), ActivityRequest.text(place), communeCut, latitude, longitude,
                trainers == null ? Set.of() : trainers, ActivityRequest.text(otherTrainers));
    }
}
