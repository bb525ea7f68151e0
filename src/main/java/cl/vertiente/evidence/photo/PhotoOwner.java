package cl.vertiente.evidence.photo;

import cl.vertiente.access.Role;
import cl.vertiente.shared.StateForbids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * What photos are attached to: an installation, a visit, a work, a session. Whichever package keeps such things says through this
 * door who may see and change their photos, and what the photos are held against.
 */
public interface PhotoOwner {

    /** The name of the kind, {@code ASSET}. */
    String kind();

    /**
     * For whoever asks.
     *
     * @param within what the owner belongs to in the address, such as its system
     * @throws cl.vertiente.shared.NotFound when it is unknown or foreign
     */
    Place see(UUID ownerId, UUID within);

    /**
     * For whoever attaches or withdraws.
     *
     * @throws cl.vertiente.shared.NotFound when it is unknown or foreign
     * @throws cl.vertiente.shared.Forbidden when the caller only reads it
     * @throws cl.vertiente.shared.StateForbids when nothing of it changes any more
     */
    Place keep(UUID ownerId, UUID within);

    /**
     * For whoever says whether reports may show a photo of it, which does not end when nothing else of it changes any more: who agreed
     * may change their mind.
     *
     * @throws cl.vertiente.shared.StateForbids when reports decide that by another rule
     */
    default Place release(UUID ownerId, UUID within) {
        throw new StateForbids("evidence.photo.release.never", "");
    }

    /** The roles that bring and withdraw its photos; whoever has none of them is refused by the package itself. */
    default Set<Role> keepers() {
        return EnumSet.of(Role.COORDINATOR, Role.FIELD_ENGINEER);
    }

    /**
     * What within the owner a photo shows.
     *
     * @throws cl.vertiente.shared.Invalid when it is nothing of the owner, at {@code /questionId} or {@code /assetId}
     */
    void check(UUID ownerId, PhotoSubject subject);

    /** In words, the number whose source a photo shows, such as a card of the committee; null when it shows the thing itself. */
    default String sourceOf(UUID ownerId, PhotoSubject subject) {
        return null;
    }

    /** Up to when photos had to be there for the caller to see them: a record that was approved shows what was approved. Null for all. */
    default Instant shownUntil(UUID ownerId) {
        return null;
    }

    /** The page on which its photos stand; nobody in particular asks. */
    String page(UUID ownerId);

    /**
     * What photos of an owner are held against.
     *
     * @param latitude of the system, null when nobody knows it
     * @param visitedOn the day of the visit; null when the owner is none
     */
    record Place(BigDecimal latitude, BigDecimal longitude, LocalDate visitedOn) {
    }
}
