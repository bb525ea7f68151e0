package cl.vertiente.committee.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The contacts of committees, and the lists that they use. */
public interface Contacts {

    /** Of a system, those in force first, by purpose and name. */
    List<Contact> of(UUID systemId, LocalDate today);

    Optional<Contact> find(UUID id);

    void add(Contact contact);

    /** All of them, in their order. */
    List<ContactPurpose> purposes();

    Optional<ContactPurpose> purpose(String code);

    void add(ContactPurpose purpose);

    /** All versions, the latest first. */
    List<ConsentText> consentTexts();
}
