package cl.vertiente.committee.domain;

import cl.vertiente.shared.Phone;
import cl.vertiente.shared.StateForbids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A contact of a committee. It is described anew or ends, and is never deleted; the audit trail keeps how it was. */
@Entity
@Table(name = "contact")
public class Contact {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "water_system_id")
    private UUID waterSystemId;

    private String purpose;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private String name;

    private String relation;

    private Phone phone;

    private String email;

    private String sector;

    private BigDecimal km;

    private String reference;

    @Enumerated(EnumType.STRING)
    private ContactChannel channel;

    @Column(name = "consent_on")
    private LocalDate consentOn;

    @Column(name = "consent_version")
    private String consentVersion;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "forgotten_on")
    private LocalDate forgottenOn;

    protected Contact() {
    }

    public Contact(UUID id, UUID waterSystemId, ContactCard said, LocalDate today) {
        this.id = Objects.requireNonNull(id);
        this.waterSystemId = Objects.requireNonNull(waterSystemId);
        describe(said, today);
    }

    public final void describe(ContactCard said, LocalDate today) {
        if (forgottenOn != null) {
            throw new StateForbids("committee.contact.forgotten", "");
        }
        said.check(today);
        purpose = Objects.requireNonNull(said.purpose());
        kind = Objects.requireNonNull(said.kind());
        name = Objects.requireNonNull(said.name());
        relation = said.relation();
        phone = said.phone();
        email = said.email();
        sector = said.sector();
        km = said.km();
        reference = said.reference();
        channel = said.channel();
        consentOn = said.consentOn();
        consentVersion = said.consentVersion();
        validFrom = Objects.requireNonNull(said.validFrom());
        validUntil = said.validUntil();
    }

    /** Its system was the duplicate of another. */
    public void moveTo(UUID survivor) {
        waterSystemId = Objects.requireNonNull(survivor);
    }

    public boolean isInUse(LocalDate today) {
        return validUntil == null || !validUntil.isBefore(today);
    }

    /** By which the person could be told, gone; that there was a contact for the purpose stays. @return false when it went before */
    public boolean forget(String nobody, LocalDate today) {
        if (isInUse(today)) {
            throw new StateForbids("committee.contact.in-use", "");
        }
        if (forgottenOn != null) {
            return false;
        }
        name = nobody;
        relation = null;
        phone = null;
        email = null;
        sector = null;
        km = null;
        reference = null;
        channel = null;
        forgottenOn = today;
        return true;
    }

    public UUID id() {
        return id;
    }

    public boolean isOf(UUID system) {
        return waterSystemId.equals(system);
    }

    /** Also what the audit trail keeps of it. */
    public ContactCard said() {
        return new ContactCard(purpose, kind, name, relation, phone, email, sector, km, reference, channel, consentOn, consentVersion,
                validFrom, validUntil);
    }

    /** As a reader sees it. @param whole whether the reader needs phone and e-mail of a person */
    public ContactView view(String purposeName, boolean whole, LocalDate today) {
        return ContactView.of(id, said(), purposeName, whole, today);
    }
}
