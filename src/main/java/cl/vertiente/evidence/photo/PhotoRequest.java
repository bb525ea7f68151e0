package cl.vertiente.evidence.photo;

import cl.vertiente.shared.Printable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * What is asked of a photo.
 *
 * @param sha256 of the document, which the caller brought before
 * @param caption what is to be seen on it; null when nobody said
 * @param questionId the question that it answers, or from whose source the number was taken; null for the owner as a whole
 * @param assetId the installation that it shows; null when the owner is one, or none is meant
 * @param authorId who took it; null for whoever attaches it
 * @param takenAt when it was taken as the person says, beside what the camera wrote; null when nobody said
 */
public record PhotoRequest(@NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256, @Size(max = 300) @Printable String caption,
        @Pattern(regexp = "[A-Za-z0-9_.\\-]{1,60}") String questionId, UUID assetId, UUID authorId, Instant takenAt) {

    public PhotoSubject subject() {
        return new PhotoSubject(questionId, assetId);
    }
}
