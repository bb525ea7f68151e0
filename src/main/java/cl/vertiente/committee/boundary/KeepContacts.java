package cl.vertiente.committee.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.Contact;
import cl.vertiente.committee.domain.ContactCard;
import cl.vertiente.committee.domain.ContactPurpose;
import cl.vertiente.committee.domain.ContactView;
import cl.vertiente.committee.domain.Contacts;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/**
 * Records a contact of a committee under an identifier made by the client, or says anew who it is. The same again changes nothing;
 * a contact that holds no longer gets the day on which it ended.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER})
public class KeepContacts {

    @Inject
    private SystemInHand systems;

    @Inject
    private Contacts contacts;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param created false when it was there */
    public record Kept(ContactView contact, boolean created) {
    }

    public Kept keep(UUID systemId, UUID contactId, ContactRequest request) {
        systems.keep(systemId);
        var said = request.said();
        var known = contacts.find(contactId);
        if (known.isEmpty()) {
            checkLists(said, null);
            var contact = new Contact(contactId, systemId, said, Chile.today(clock));
            contacts.add(contact);
            audit.changed(Contact.class, contactId, null, contact.said());
            return new Kept(view(contact), true);
        }
        var contact = known.get();
        if (!contact.isOf(systemId)) {
            throw new StateForbids("committee.contact.id-taken", "");
        }
        if (contact.said().equals(said)) {
            audit.unchanged();
            return new Kept(view(contact), false);
        }
        precondition.check(view(contact));
        checkLists(said, contact.said());
        var before = contact.said();
        contact.describe(said, Chile.today(clock));
        audit.changed(Contact.class, contactId, before, contact.said());
        return new Kept(view(contact), false);
    }

    /** A purpose that was retired stays where it was; a consent names a text that was read out. */
    private void checkLists(ContactCard said, ContactCard before) {
        var faults = new Faults();
        boolean kept = before != null && before.purpose().equals(said.purpose());
        faults.when(contacts.purpose(said.purpose()).filter(purpose -> kept || !purpose.said().retired()).isEmpty(),
                "committee.contact.purpose", "/purpose");
        faults.when(said.consentVersion() != null
                && contacts.consentTexts().stream().noneMatch(text -> text.version().equals(said.consentVersion())),
                "committee.contact.consent.version", "/consentVersion");
        faults.raise();
    }

    private ContactView view(Contact contact) {
        var name = contacts.purpose(contact.said().purpose()).map(ContactPurpose::said).map(ContactPurpose.Purpose::name).orElse("");
        return contact.view(name, true, Chile.today(clock));
    }
}
