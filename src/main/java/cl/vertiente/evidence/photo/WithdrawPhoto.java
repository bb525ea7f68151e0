package cl.vertiente.evidence.photo;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;

/** Says from now on that a photo does not speak for its owner, and why. */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER})
public class WithdrawPhoto {

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

    /** What is asked. */
    public record WithdrawRequest(@NotBlank @Size(max = 300) String reason) {
    }

    public PhotoView withdraw(PhotoKey key, UUID photoId, WithdrawRequest request) {
        var place = owners.keep(key);
        var photo = photos.find(photoId).filter(known -> known.isOf(key.kind(), key.ownerId()))
                .orElseThrow(() -> new NotFound("evidence.photo.not-found", ""));
        var before = views.of(photo, place);
        if (before.withdrawn() != null) {
            throw new StateForbids("evidence.photo.withdrawn", "");
        }
        precondition.check(before);
        photos.add(new PhotoWithdrawal(photoId, request.reason().strip(), clock.instant(), caller.required().id()));
        var after = views.of(photo, place);
        audit.changed(Photo.class, photoId, photo.said(), after.withdrawn());
        return after;
    }
}
