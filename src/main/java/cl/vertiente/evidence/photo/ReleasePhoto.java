package cl.vertiente.evidence.photo;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Printable;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Says of a photo that reports may show it, since everybody who can be recognised in it agreed, or that they may no longer. Reports that
 * were issued stay as they are.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.TRAINER})
public class ReleasePhoto {

    @Inject
    private PhotoOwners owners;

    @Inject
    private Photos photos;

    @Inject
    private PhotoViews views;

    @Inject
    private Precondition precondition;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * What is asked.
     *
     * @param caption what stands under it in reports
     * @param everybodyAgreed the statement that everybody who can be recognised in it agreed; nothing else releases it
     */
    public record ReleaseRequest(@NotBlank @Size(max = 160) @Printable String caption, Boolean everybodyAgreed) {
    }

    /** What is asked. */
    public record RetractRequest(@NotBlank @Size(max = 300) String reason) {
    }

    /** The same words again change nothing. @throws StateForbids when it was withdrawn, or cannot be drawn */
    public PhotoView release(PhotoKey key, UUID photoId, ReleaseRequest request) {
        var caption = request.caption().strip();
        if (!Boolean.TRUE.equals(request.everybodyAgreed())) {
            throw new Invalid("evidence.photo.release.agreed", "/everybodyAgreed");
        }
        return say(key, photoId, PhotoRelease.shown(Ids.next(), photoId, caption, clock.instant(), caller.required().id()),
                before -> before.release() != null && caption.equals(before.release().caption()));
    }

    /** @throws StateForbids when it is not shown anyhow */
    public PhotoView retract(PhotoKey key, UUID photoId, RetractRequest request) {
        var said = PhotoRelease.retracted(Ids.next(), photoId, request.reason().strip(), clock.instant(), caller.required().id());
        return say(key, photoId, said, before -> false);
    }

    private PhotoView say(PhotoKey key, UUID photoId, PhotoRelease said, Predicate<PhotoView> known) {
        var place = owners.release(key);
        var photo = photos.find(photoId).filter(found -> found.isOf(key.kind(), key.ownerId()))
                .orElseThrow(() -> new NotFound("evidence.photo.not-found", ""));
        photos.lock(photo);
        var before = views.of(photo, place);
        if (before.withdrawn() != null) {
            throw new StateForbids("evidence.photo.withdrawn", "");
        }
        precondition.check(before);
        if (said.isShown() && before.thumbnail() == null) {
            throw new StateForbids("evidence.photo.release.undrawn", "");
        }
        if (!said.isShown() && (before.release() == null || !before.release().shown())) {
            throw new StateForbids("evidence.photo.release.not-shown", "");
        }
        if (known.test(before)) {
            audit.unchanged();
            return before;
        }
        photos.add(said);
        var after = views.of(photo, place);
        audit.changed(Photo.class, photoId, before.release(), after.release());
        return after;
    }
}
