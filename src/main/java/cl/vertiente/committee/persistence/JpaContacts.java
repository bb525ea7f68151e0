package cl.vertiente.committee.persistence;

import cl.vertiente.committee.domain.ConsentText;
import cl.vertiente.committee.domain.Contact;
import cl.vertiente.committee.domain.ContactPurpose;
import cl.vertiente.committee.domain.Contacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The contacts in the database. */
@ApplicationScoped
public class JpaContacts implements Contacts {

    private static final String OF = """
            select c from Contact c, ContactPurpose p where p.code = c.purpose and c.waterSystemId = :system
            order by case when c.validUntil is null or c.validUntil >= :today then 0 else 1 end, p.position, c.name, c.id""";

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Override
    public List<Contact> of(UUID systemId, LocalDate today) {
        return entities.createQuery(OF, Contact.class).setParameter("system", systemId).setParameter("today", today).getResultList();
    }

    @Override
    public Optional<Contact> find(UUID id) {
        return Optional.ofNullable(entities.find(Contact.class, id));
    }

    @Override
    public void add(Contact contact) {
        entities.persist(contact);
        entities.flush();
    }

    @Override
    public List<ContactPurpose> purposes() {
        return entities.createQuery("select p from ContactPurpose p order by p.position, p.code", ContactPurpose.class).getResultList();
    }

    @Override
    public Optional<ContactPurpose> purpose(String code) {
        return Optional.ofNullable(entities.find(ContactPurpose.class, code));
    }

    @Override
    public void add(ContactPurpose purpose) {
        entities.persist(purpose);
        entities.flush();
    }

    @Override
    public List<ConsentText> consentTexts() {
        Stream<?> rows = entities.createNativeQuery("SELECT version, in_force_from, words FROM consent_text ORDER BY in_force_from DESC")
                .getResultStream();
        return rows.map(row -> (Object[]) row).map(row -> new ConsentText((String) row[0],
                row[1] instanceof Date day ? day.toLocalDate() : (LocalDate) row[1], (String) row[2])).toList();
    }
}
