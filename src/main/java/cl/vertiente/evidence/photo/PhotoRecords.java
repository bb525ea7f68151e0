package cl.vertiente.evidence.photo;

import cl.vertiente.shared.Chile;
import cl.vertiente.shared.LikePattern;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.PersonalQuery;
import cl.vertiente.shared.PersonalRecord;
import cl.vertiente.shared.PersonalRecords;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Captions of photos and the words under them in reports, which may name somebody. One is in use until its photo is withdrawn. */
@ApplicationScoped
public class PhotoRecords implements PersonalRecords {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Inject
    private Photos photos;

    @Inject
    private PhotoOwners owners;

    @Inject
    private Messages messages;

    @Override
    public String kind() {
        return "PHOTO_CAPTION";
    }

    @Override
    public Class<?> type() {
        return Photo.class;
    }

    @Override
    public List<PersonalRecord> about(PersonalQuery query, LocalDate today, int most) {
        if (query.name() == null) {
            return List.of();
        }
        var seen = new HashSet<UUID>();
        return entities.createQuery("""
                        select p, w, r from Photo p left join PhotoWithdrawal w on w.photoId = p.id left join PhotoRelease r
                        on r.photoId = p.id and r.forgottenOn is null and r.caption like :name escape '!'
                        where p.forgottenOn is null and (p.caption like :name escape '!' or r.id is not null)
                        order by p.recordedAt, p.id""", Object[].class)
                .setParameter("name", LikePattern.containing(query.name())).setMaxResults(most)
                .getResultStream().filter(row -> seen.add(((Photo) row[0]).id())).map(row -> record((Photo) row[0],
                (PhotoWithdrawal) row[1], (PhotoRelease) row[2])).toList();
    }

    /** @param release whose words are meant; null for those of the photo itself */
    private PersonalRecord record(Photo photo, PhotoWithdrawal withdrawal, PhotoRelease release) {
        var ended = withdrawal == null ? null : Chile.dateOf(withdrawal.recordedAt());
        return new PersonalRecord(kind(), photo.id(), release == null ? photo.said().caption() : release.caption(), null,
                messages.get("evidence.photo.held"), null, Chile.dateOf(photo.recordedAt()), ended, ended == null,
                owners.of(photo.ownerKind()).page(photo.ownerId()));
    }

    @Override
    public List<UUID> endedBy(LocalDate day, int most) {
        return entities.createQuery("""
                        select p.id from Photo p, PhotoWithdrawal w where w.photoId = p.id and p.forgottenOn is null
                        and (p.caption is not null or exists (select r from PhotoRelease r where r.photoId = p.id
                        and r.caption is not null)) and w.recordedAt < :end order by p.id""", UUID.class)
                .setParameter("end", day.plusDays(1).atStartOfDay(Chile.ZONE).toInstant()).setMaxResults(most).getResultList();
    }

    @Override
    public boolean forget(UUID id, String nobody, LocalDate today) {
        var photo = entities.find(Photo.class, id);
        if (photo == null) {
            throw new NotFound("evidence.photo.not-found", "");
        }
        if (entities.find(PhotoWithdrawal.class, id) == null) {
            throw new StateForbids("evidence.photo.in-use", "");
        }
        photos.said(List.of(id)).forEach(release -> release.forget(nobody, today));
        return photo.forget(nobody, today);
    }
}
