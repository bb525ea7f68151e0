package cl.vertiente.evidence.photo;

import cl.vertiente.evidence.picture.Exif;
import cl.vertiente.evidence.picture.Picture;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A photo as it travels.
 *
 * @param sourceOf the number, in words, whose source it shows: a card or a book of the committee; null when it shows the thing itself
 * @param saidTakenAt when it was taken as the person says
 * @param camera what its camera wrote
 * @param metresFromSystem from the camera to the system; null when one of the two places is not known
 * @param thumbnail null when it cannot be drawn
 * @param withdrawn null while it speaks for its owner
 * @param release what was said last of showing it in reports; null when nothing was said, and it is not shown
 */
public record PhotoView(UUID id, String ownerKind, UUID ownerId, String questionId, UUID assetId, String sourceOf, String sha256,
        String mediaType, long size, int width, int height, String caption, Person author, Instant saidTakenAt, Instant attachedAt,
        Person attachedBy, Camera camera, Long metresFromSystem, List<PhotoFlag> flags, Picture.Shown thumbnail, Withdrawn withdrawn,
        Release release) {

    /** Somebody of the programme. */
    public record Person(UUID id, String name) {
    }

    /** What the camera wrote, as it wrote it and as it is understood. */
    public record Camera(String takenText, Instant takenAt, Exif.TimeState time, BigDecimal latitude, BigDecimal longitude,
            Exif.PositionState position, String model) {

        static Camera of(Exif exif) {
            return new Camera(exif.takenText(), exif.takenAt(), exif.time(), exif.latitude(), exif.longitude(), exif.position(),
                    exif.camera());
        }
    }

    /**
     * Whether reports show it.
     *
     * @param caption what stands under it; null when they do not
     * @param reason why they do not any more; null when they do
     */
    public record Release(boolean shown, String caption, String reason, Instant at, Person by) {
    }

    /** Since when it does not speak for its owner any more, and why. */
    public record Withdrawn(Instant at, Person by, String reason) {
    }
}
