package cl.vertiente.evidence.photo;

import cl.vertiente.access.People;
import cl.vertiente.evidence.Document;
import cl.vertiente.evidence.Documents;
import cl.vertiente.evidence.picture.Picture;
import cl.vertiente.evidence.picture.Pictures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows photos of one owner with what is known of their pictures and people. */
@ApplicationScoped
public class PhotoViews {

    @Inject
    private Photos photos;

    @Inject
    private PhotoOwners owners;

    @Inject
    private Pictures pictures;

    @Inject
    private Documents documents;

    @Inject
    private People people;

    PhotoView of(Photo photo, PhotoOwner.Place place) {
        return of(List.of(photo), place).get(0);
    }

    /** All of the same owner. */
    List<PhotoView> of(List<Photo> shown, PhotoOwner.Place place) {
        if (shown.isEmpty()) {
            return List.of();
        }
        var hashes = shown.stream().map(Photo::sha256).distinct().toList();
        var ids = shown.stream().map(Photo::id).toList();
        var withdrawals = photos.withdrawals(ids);
        var releases = photos.releases(ids);
        var seen = new Around(place, photos.rules(), photos.elsewhere(shown.get(0).ownerKind(), shown.get(0).ownerId(), hashes,
                shown.stream().map(photo -> photo.said().subject().assetId()).filter(Objects::nonNull).collect(Collectors.toSet())),
                withdrawals, releases, names(shown, withdrawals, releases));
        var read = pictures.of(hashes);
        var stored = documents.of(hashes);
        return shown.stream().map(photo -> view(photo, read.get(photo.sha256()), stored.get(photo.sha256()), seen)).toList();
    }

    /** What all photos of one owner are shown with. */
    private record Around(PhotoOwner.Place place, PhotoRules rules, Set<String> elsewhere,
            Map<UUID, PhotoWithdrawal> withdrawals, Map<UUID, PhotoRelease> releases, Map<UUID, String> names) {

        PhotoView.Person person(UUID id) {
            return new PhotoView.Person(id, names.get(id));
        }

        PhotoView.Withdrawn withdrawn(UUID photoId) {
            var withdrawal = withdrawals.get(photoId);
            return withdrawal == null ? null
                    : new PhotoView.Withdrawn(withdrawal.recordedAt(), person(withdrawal.recordedBy()), withdrawal.reason());
        }

        PhotoView.Release release(UUID photoId) {
            var said = releases.get(photoId);
            return said == null ? null : new PhotoView.Release(said.isShown(), said.caption(), said.reason(), said.recordedAt(),
                    person(said.recordedBy()));
        }
    }

    private Map<UUID, String> names(List<Photo> shown, Map<UUID, PhotoWithdrawal> withdrawals, Map<UUID, PhotoRelease> releases) {
        var ids = Stream.of(shown.stream().flatMap(photo -> Stream.of(photo.said().authorId(), photo.recordedBy())),
                withdrawals.values().stream().map(PhotoWithdrawal::recordedBy), releases.values().stream().map(PhotoRelease::recordedBy))
                .flatMap(people -> people).collect(Collectors.toSet());
        return people.names(ids);
    }

    private PhotoView view(Photo photo, Picture picture, Document document, Around seen) {
        var said = photo.said();
        var exif = picture.exif();
        var came = new PhotoRules.Came(exif, photo.recordedAt(), seen.elsewhere().contains(photo.sha256()), picture.shown() != null);
        return new PhotoView(photo.id(), photo.ownerKind(), photo.ownerId(), said.subject().questionId(), said.subject().assetId(),
                owners.of(photo.ownerKind()).sourceOf(photo.ownerId(), said.subject()), photo.sha256(),
                document.mediaType(), document.size(), picture.width(), picture.height(), said.caption(),
                seen.person(said.authorId()), said.takenAt(), photo.recordedAt(), seen.person(photo.recordedBy()),
                PhotoView.Camera.of(exif), PhotoRules.metres(exif, seen.place()), seen.rules().flags(came, seen.place()), picture.shown(),
                seen.withdrawn(photo.id()), seen.release(photo.id()));
    }
}
