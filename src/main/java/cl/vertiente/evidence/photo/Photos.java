package cl.vertiente.evidence.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The photos in the database. */
@ApplicationScoped
public class Photos {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    Optional<Photo> find(UUID id) {
        return Optional.ofNullable(entities.find(Photo.class, id));
    }

    /** In the order in which they came. */
    List<Photo> of(String kind, UUID ownerId) {
        return entities.createQuery("select p from Photo p where p.ownerKind = :kind and p.ownerId = :owner order by p.recordedAt, p.id",
                        Photo.class)
                .setParameter("kind", kind).setParameter("owner", ownerId).getResultList();
    }

    void add(Photo photo) {
        entities.persist(photo);
        entities.flush();
    }

    void add(PhotoRelease release) {
        entities.persist(release);
        entities.flush();
    }

    /** Holds a photo until the transaction ends: what is said of it twice at once comes one after the other. */
    void lock(Photo photo) {
        entities.lock(photo, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(PhotoWithdrawal withdrawal) {
        entities.persist(withdrawal);
        entities.flush();
    }

    /** By photo. */
    Map<UUID, PhotoWithdrawal> withdrawals(Collection<UUID> photoIds) {
        return photoIds.isEmpty() ? Map.of() : entities.createQuery("select w from PhotoWithdrawal w where w.photoId in :photos",
                        PhotoWithdrawal.class)
                .setParameter("photos", photoIds).getResultStream()
                .collect(Collectors.toMap(PhotoWithdrawal::photoId, Function.identity()));
    }

    /** What was said last of showing them, by photo. */
    Map<UUID, PhotoRelease> releases(Collection<UUID> photoIds) {
        var last = new HashMap<UUID, PhotoRelease>();
        said(photoIds).forEach(release -> last.put(release.photoId(), release));
        return last;
    }

    /** All that was said of showing them, in the order in which it was. */
    List<PhotoRelease> said(Collection<UUID> photoIds) {
        return photoIds.isEmpty() ? List.of() : entities.createQuery("select r from PhotoRelease r where r.photoId in :photos"
                + " order by r.recordedAt, r.id", PhotoRelease.class).setParameter("photos", photoIds).getResultList();
    }

    /**
     * Those of the hashes under which a photo of something else is in force: an installation and the visit that saw it are the same.
     *
     * @param shown the installations that the owner's photos show
     */
    Set<String> elsewhere(String kind, UUID ownerId, Collection<String> sha256s, Collection<UUID> shown) {
        return sha256s.isEmpty() ? Set.of() : entities.createQuery("""
                        select p from Photo p where p.sha256 in :hashes and (p.ownerKind <> :kind or p.ownerId <> :owner)
                        and not exists (select 1 from PhotoWithdrawal w where w.photoId = p.id)""", Photo.class)
                .setParameter("hashes", sha256s).setParameter("kind", kind).setParameter("owner", ownerId).getResultStream()
                .filter(photo -> !ownerId.equals(photo.said().subject().assetId()) && !shown.contains(photo.ownerId()))
                .map(Photo::sha256).collect(Collectors.toSet());
    }

    PhotoRules rules() {
        Stream<?> rows = entities.createNativeQuery("SELECT code, value FROM photo_rule").getResultStream();
        var values = rows.map(row -> (Object[]) row).collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
        return new PhotoRules(values.get("FAR_METRES"), values.get("FUTURE_MINUTES"));
    }
}
