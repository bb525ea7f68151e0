package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.ConsentText;
import cl.vertiente.committee.domain.Contact;
import cl.vertiente.committee.domain.ContactPurpose;
import cl.vertiente.committee.domain.ContactView;
import cl.vertiente.committee.domain.Contacts;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The contacts of a committee. Phone and e-mail of a person are whole for the coordinator and for those who answer for the
 * committee, who leave a line in the audit trail by reading them, and masked for everybody else.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR})
public class ReadContacts {

    @Inject
    private SystemInHand systems;

    @Inject
    private Contacts contacts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What a contact is for. */
    public record PurposeView(String code, String name, int position, boolean retired) {
    }

    public List<ContactView> of(UUID systemId) {
        systems.read(systemId);
        audit.unchanged();
        var names = purposes().stream().collect(Collectors.toMap(PurposeView::code, PurposeView::name));
        return contacts.of(systemId, Chile.today(clock)).stream().map(contact -> shown(contact, systemId, names)).toList();
    }

    public ContactView one(UUID systemId, UUID contactId) {
        systems.read(systemId);
        audit.unchanged();
        var names = purposes().stream().collect(Collectors.toMap(PurposeView::code, PurposeView::name));
        return contacts.find(contactId).filter(contact -> contact.isOf(systemId)).map(contact -> shown(contact, systemId, names))
                .orElseThrow(() -> new NotFound("committee.contact.not-found", ""));
    }

    private ContactView shown(Contact contact, UUID systemId, Map<String, String> names) {
        var view = contact.view(names.get(contact.said().purpose()), systems.isResponsible(systemId), Chile.today(clock));
        boolean personal = contact.said().phone() != null || contact.said().email() != null;
        if (personal && !view.masked()) {
            audit.read(Contact.class, contact.id());
        }
        return view;
    }

    /** All of them, in their order; those that were retired too. */
    public List<PurposeView> purposes() {
        audit.unchanged();
        return contacts.purposes().stream().map(ReadContacts::view).toList();
    }

    static PurposeView view(ContactPurpose purpose) {
        return new PurposeView(purpose.code(), purpose.said().name(), purpose.said().position(), purpose.said().retired());
    }

    /** What a person is told who leaves a phone number today. */
    public ConsentText consent() {
        audit.unchanged();
        var today = Chile.today(clock);
        return contacts.consentTexts().stream().filter(text -> !text.inForceFrom().isAfter(today)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no text of consent is in force"));
    }

    /** Whether the caller may record and change them. */
    public boolean isKeeper(UUID systemId) {
        audit.unchanged();
        return caller.required().isAny(List.of(Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER)) && systems.isResponsible(systemId);
    }
}
