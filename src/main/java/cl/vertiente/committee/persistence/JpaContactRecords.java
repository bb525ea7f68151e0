package cl.vertiente.committee.persistence;

import cl.vertiente.committee.domain.Contact;
import cl.vertiente.committee.domain.ContactKind;
import cl.vertiente.shared.LikePattern;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.PersonalQuery;
import cl.vertiente.shared.PersonalRecord;
import cl.vertiente.shared.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Contacts of committees that are people whose data are held; they have no RUT. */
@ApplicationScoped
public class JpaContactRecords implements PersonalRecords {

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Inject
    private Messages messages;

    @Override
    public String kind() {
        return "COMMITTEE_CONTACT";
    }

    @Override
    public Class<?> type() {
        return Contact.class;
    }

    @Override
    public List<PersonalRecord> about(PersonalQuery query, LocalDate today, int most) {
        if (query.name() == null) {
            return List.of();
        }
        return entities.createQuery("""
                        select c, s.id, s.officialName, p.name from Contact c, WaterSystem s, ContactPurpose p
                        where s.id = c.waterSystemId and p.code = c.purpose and c.kind = :person and c.forgottenOn is null
                        and c.name like :name escape '!' order by c.name, c.validFrom, c.id""", Object[].class)
                .setParameter("person", ContactKind.PERSON).setParameter("name", LikePattern.containing(query.name())).setMaxResults(most)
                .getResultStream().map(row -> record((Contact) row[0], (UUID) row[1], (String) row[2], (String) row[3], today)).toList();
    }

    private PersonalRecord record(Contact contact, UUID systemId, String system, String purpose, LocalDate today) {
        var said = contact.said();
        return new PersonalRecord(kind(), contact.id(), said.name(), null, messages.get("committee.contact.held", purpose, system),
                said.phone() == null ? said.email() : said.phone().toString(), said.validFrom(), said.validUntil(),
                contact.isInUse(today), "/comites/" + systemId + "/contactos");
    }

    @Override
    public List<UUID> endedBy(LocalDate day, int most) {
        return entities.createQuery("""
                        select c.id from Contact c where c.kind = :person and c.forgottenOn is null and c.validUntil <= :day
                        order by c.id""", UUID.class)
                .setParameter("person", ContactKind.PERSON).setParameter("day", day).setMaxResults(most).getResultList();
    }

    @Override
    public boolean forget(UUID id, String nobody, LocalDate today) {
        var contact = entities.find(Contact.class, id);
        if (contact == null) {
            throw new NotFound("committee.contact.not-found", "");
        }
        return contact.forget(nobody, today);
    }
}
