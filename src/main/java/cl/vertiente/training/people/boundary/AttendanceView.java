package cl.vertiente.training.people.boundary;

import cl.vertiente.training.people.domain.MarkSource;
import cl.vertiente.training.people.domain.SignatureKind;
import cl.vertiente.training.people.domain.TraineePost;
import java.time.Instant;
import java.util.UUID;

/**
 * Whether somebody was at a session, as everything that was said comes to.
 *
 * @param taxId RUT, masked; null when there is none, and for the regional government
 * @param waterSystem the committee that they come from now; null for none
 * @param present null when nobody said anything yet
 * @param signature SHA-256 of the document that shows it; null for none, for the regional government, and of who was forgotten
 * @param markId the mark that holds: what a correction names
 * @param corrected it was said otherwise before
 * @param afterClosing it was said after the list was closed
 */
public record AttendanceView(UUID sessionId, UUID traineeId, String name, String taxId, TraineePost post, UUID waterSystemId,
        String waterSystem, Boolean present, Instant arrivedAt, String signature, SignatureKind signatureKind, MarkSource source,
        UUID markId, boolean corrected, boolean afterClosing) {
}
