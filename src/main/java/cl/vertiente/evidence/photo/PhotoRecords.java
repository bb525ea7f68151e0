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
import java.util.List;
import java.util.UUID;

/** Captions of photos, which may name somebody. One is in use until its photo is withdrawn. */
@ApplicationScoped
public class PhotoRecords implements PersonalRecords {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

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
        return entities.createQuery("""
                        select p, w from Photo p left join PhotoWithdrawal w on w.photoId = p.id
                        where p.forgottenOn is null and p.caption like :name escape '!' order by p.recordedAt, p.id""", Object[].class)
                .setParameter("name", LikePattern.containing(query.name())).setMaxResults(most)
                .getResultStream().map(row -> record((Photo) row[0], (PhotoWithdrawal) row[1])).toList();
    }

    private PersonalRecord record(Photo photo, PhotoWithdrawal withdrawal) {
        return new PersonalRecord(kind(), photo.id(), photo.said().caption(), null, messages.get("evidence.photo.held"), null,
                Chile.dateOf(photo.recordedAt()), withdrawal == null ? null : Chile.dateOf(withdrawal.recordedAt()), withdrawal == null,
                owners.of(photo.ownerKind()).page(photo.ownerId()));
    }

    @Override
    public List<UUID> endedBy(LocalDate day, int most) {
        return entities.createQuery("""
                        select p.id from Photo p, PhotoWithdrawal w where w.photoId = p.id and p.forgottenOn is null
                        and p.caption is not null and w.recordedAt < :end order by p.id""", UUID.class)
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
        return photo.forget(nobody, today);
    }
}
