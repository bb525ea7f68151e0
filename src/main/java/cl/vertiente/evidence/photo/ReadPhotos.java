package cl.vertiente.evidence.photo;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.evidence.MediaKind;
import cl.vertiente.evidence.StoredFile;
import cl.vertiente.evidence.StoredFiles;
import cl.vertiente.evidence.picture.PictureSize;
import cl.vertiente.evidence.picture.Pictures;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** The photos of an owner for those who may see it, and their files. One that was withdrawn is for those who answer for that. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadPhotos {

    private static final List<Role> SEE_WITHDRAWN = List.of(Role.COORDINATOR, Role.AUDITOR);

    @Inject
    private PhotoOwners owners;

    @Inject
    private Photos photos;

    @Inject
    private PhotoViews views;

    @Inject
    private Pictures pictures;

    @Inject
    private StoredFiles files;

    @Inject
    private CurrentCaller caller;

    /** @param withdrawn also those that were withdrawn, if the caller may see them */
    public List<PhotoView> of(PhotoKey key, boolean withdrawn) {
        var place = owners.see(key);
        return views.of(photos.of(key.kind(), key.ownerId()), place).stream().filter(shown(key))
                .filter(photo -> photo.withdrawn() == null || withdrawn && isSeen(photo)).toList();
    }

    public PhotoView one(PhotoKey key, UUID photoId) {
        var place = owners.see(key);
        return photos.find(photoId).filter(known -> known.isOf(key.kind(), key.ownerId())).map(photo -> views.of(photo, place))
                .filter(shown(key)).filter(this::isSeen).orElseThrow(() -> new NotFound("evidence.photo.not-found", ""));
    }

    /** The bytes as they came. */
    public StoredFile original(UUID photoId) {
        var photo = seen(photoId);
        return files.open(photo.sha256(), name(photo));
    }

    /** Small or large, upright, without what the camera wrote. */
    public StoredFile drawn(UUID photoId, PictureSize size) {
        var photo = seen(photoId);
        return new StoredFile(MediaKind.JPEG.mediaType(), pictures.file(photo.sha256(), size),
                name(photo) + "-" + size.longEdge() + "." + MediaKind.JPEG.extension());
    }

    private PhotoView seen(UUID photoId) {
        var photo = photos.find(photoId).orElseThrow(() -> new NotFound("evidence.photo.not-found", ""));
        return one(new PhotoKey(photo.ownerKind(), photo.ownerId(), null), photoId);
    }

    private Predicate<PhotoView> shown(PhotoKey key) {
        var until = owners.of(key.kind()).shownUntil(key.ownerId());
        return photo -> until == null || !photo.attachedAt().isAfter(until);
    }

    private boolean isSeen(PhotoView photo) {
        return photo.withdrawn() == null || caller.required().isAny(SEE_WITHDRAWN);
    }

    private static String name(PhotoView photo) {
        return "foto-" + Chile.dateOf(photo.attachedAt()) + "-" + photo.id().toString().substring(24);
    }
}
