package cl.vertiente.evidence.photo;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.evidence.Documents;
import cl.vertiente.evidence.picture.Pictures;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts pictures among the photos of what they show, for the use cases that have decided who may; and says which of them speak for it. */
@ApplicationScoped
public class PhotoAlbum {

    private static final int SHOWN = 8;

    @Inject
    private Photos photos;

    @Inject
    private Documents documents;

    @Inject
    private Pictures pictures;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Adds a picture that the caller brought.
     *
     * @param pointer of the hash in what was sent
     * @throws Invalid when the caller brought no such document, or it is cut off
     */
    Photo add(String kind, UUID ownerId, UUID photoId, Photo.Said said, String pointer) {
        if (!isBrought(said.sha256())) {
            throw new Invalid("evidence.unknown", pointer, said.sha256().substring(0, SHOWN));
        }
        var document = documents.find(said.sha256())
                .orElseThrow(() -> new Invalid("evidence.unknown", pointer, said.sha256().substring(0, SHOWN)));
        pictures.read(document, pointer);
        var photo = new Photo(photoId, kind, ownerId, said, clock.instant(), caller.required().id());
        photos.add(photo);
        audit.changed(Photo.class, photoId, null, said);
        return photo;
    }

    /**
     * Adds what an answer of a record names by its hash, unless it is there already. What has not arrived yet is left: whoever
     * brings it later saves the record again, or attaches it by itself.
     */
    public void show(String kind, UUID ownerId, PhotoSubject subject, String sha256, String caption, String pointer) {
        var known = photos.of(kind, ownerId).stream()
                .anyMatch(photo -> photo.sha256().equals(sha256) && photo.said().subject().equals(subject));
        if (!known && isBrought(sha256)) {
            var who = caller.required().id();
            add(kind, ownerId, id(ownerId, subject, sha256), new Photo.Said(subject, sha256, caption, who, null), pointer);
        }
    }

    /**
     * Puts the photos that show an installation, and that speak for one owner, among those of the installation too, as their authors took
     * them. One that is there stays.
     *
     * @param shows which of the owner's photos show it
     */
    public void hand(String kind, UUID ownerId, Predicate<PhotoSubject> shows, UUID assetId, String assetKind) {
        var there = photos.of(assetKind, assetId).stream().map(Photo::sha256).collect(Collectors.toSet());
        speaking(kind, ownerId).filter(photo -> shows.test(photo.said().subject())).filter(photo -> there.add(photo.sha256()))
                .forEach(photo -> copy(photo, assetId, assetKind));
    }

    private void copy(Photo photo, UUID assetId, String assetKind) {
        var said = photo.said();
        var copy = new Photo.Said(new PhotoSubject(null, null), said.sha256(), said.caption(), said.authorId(), said.takenAt());
        var id = id(assetId, said.subject(), said.sha256());
        photos.add(new Photo(id, assetKind, assetId, copy, clock.instant(), caller.required().id()));
        audit.changed(Photo.class, id, null, copy);
    }

    private static UUID id(UUID ownerId, PhotoSubject subject, String sha256) {
        return Ids.derived(ownerId, subject.questionId() + "/" + Optional.ofNullable(subject.assetId()).map(UUID::toString).orElse("") + "/"
                + sha256);
    }

    /** Hashes of the photos that speak for an owner. */
    public Set<String> inForce(String kind, UUID ownerId) {
        return speaking(kind, ownerId).map(Photo::sha256).collect(Collectors.toSet());
    }

    /**
     * The photos of an owner that reports may show, in the order in which they came, each picture once.
     *
     * @return by hash, the words that stand under it
     */
    public Map<String, String> released(String kind, UUID ownerId) {
        var speaking = speaking(kind, ownerId).toList();
        var releases = photos.releases(speaking.stream().map(Photo::id).toList());
        var released = new LinkedHashMap<String, String>();
        speaking.stream().filter(photo -> releases.containsKey(photo.id()) && releases.get(photo.id()).isShown())
                .forEach(photo -> released.putIfAbsent(photo.sha256(), releases.get(photo.id()).caption()));
        return released;
    }

    /** What within an owner its photos show, of those that speak for it. */
    public Set<PhotoSubject> shown(String kind, UUID ownerId) {
        return speaking(kind, ownerId).map(photo -> photo.said().subject()).collect(Collectors.toSet());
    }

    private Stream<Photo> speaking(String kind, UUID ownerId) {
        var all = photos.of(kind, ownerId);
        var withdrawn = photos.withdrawals(all.stream().map(Photo::id).toList()).keySet();
        return all.stream().filter(photo -> !withdrawn.contains(photo.id()));
    }

    private boolean isBrought(String sha256) {
        return !documents.broughtBy(caller.required().id(), List.of(sha256)).isEmpty();
    }
}
