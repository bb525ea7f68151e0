package cl.vertiente.training.people.boundary;

import cl.vertiente.training.people.domain.MarkSource;
import cl.vertiente.training.people.domain.Presence;
import cl.vertiente.training.people.domain.SignatureKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What is said of one person at one session.
 *
 * @param arrivedAt absent when nobody noted it
 * @param signature SHA-256 of a document that was brought before, drawn or a picture of the paper; absent for none
 * @param source LIST when absent; BY_HAND is for who is added after the session, with a reason
 * @param reason for BY_HAND and corrections
 * @param corrects the mark that holds until now; absent unless it is taken back or changed
 */
public record AttendanceRequest(@NotNull UUID traineeId, @NotNull Boolean present, OffsetDateTime arrivedAt,
        @Pattern(regexp = "[0-9a-f]{64}") String signature, SignatureKind signatureKind, MarkSource source, @Size(max = 300) String reason,
        UUID corrects) {

    Presence presence() {
        return new Presence(present, arrivedAt == null ? null : arrivedAt.toInstant(), signature, signatureKind,
                source == null ? MarkSource.LIST : source, TraineeRequest.blankAsNull(reason));
    }
}
