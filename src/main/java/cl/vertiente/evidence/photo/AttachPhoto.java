package cl.vertiente.evidence.photo;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.People;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Attaches a picture that the caller brought to what it shows. The same again under its identifier changes nothing, so that a
 * telephone without signal may send it as often as it likes.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER})
public class AttachPhoto {

    private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");

    @Inject
    private PhotoOwners owners;

    @Inject
    private Photos photos;

    @Inject
    private PhotoViews views;

    @Inject
    private PhotoAlbum album;

    @Inject
    private People people;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param created false when it was a repetition */
    public record Attached(PhotoView photo, boolean created) {
    }

    public Attached attach(PhotoKey key, UUID photoId, PhotoRequest request) {
        var place = owners.keep(key);
        var known = photos.find(photoId);
        var said = said(request, known.map(photo -> photo.said().authorId()).orElse(caller.required().id()));
        if (known.isPresent()) {
            if (!known.get().isOf(key.kind(), key.ownerId()) || !known.get().said().equals(said)) {
                throw new StateForbids("evidence.photo.id-taken", "");
            }
            audit.unchanged();
            return new Attached(views.of(known.get(), place), false);
        }
        check(key, said);
        var photo = album.add(key.kind(), key.ownerId(), photoId, said, "/sha256");
        return new Attached(views.of(photo, place), true);
    }

    private Photo.Said said(PhotoRequest request, UUID otherwise) {
        var caption = request.caption() == null || request.caption().isBlank() ? null : request.caption().strip();
        var takenAt = request.takenAt() == null ? null : request.takenAt().truncatedTo(ChronoUnit.MILLIS);
        return new Photo.Said(request.subject(), request.sha256(), caption, request.authorId() == null ? otherwise : request.authorId(),
                takenAt);
    }

    private void check(PhotoKey key, Photo.Said said) {
        var latest = clock.instant().plus(photos.rules().futureMinutes(), ChronoUnit.MINUTES);
        var faults = new Faults();
        faults.when(said.takenAt() != null && (said.takenAt().isBefore(FIRST) || said.takenAt().isAfter(latest)),
                "evidence.photo.taken-at", "/takenAt");
        faults.when(people.find(said.authorId()).isEmpty(), "evidence.photo.author", "/authorId");
        faults.raise();
        owners.of(key.kind()).check(key.ownerId(), said.subject());
    }
}
