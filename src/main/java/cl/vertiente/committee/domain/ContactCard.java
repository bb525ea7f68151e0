package cl.vertiente.committee.domain;

import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Phone;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Whom to call and for what.
 *
 * @param relation post, or what the person is to the committee
 * @param sector rural addresses have no number: a sector, the kilometre of the road, a reference
 * @param consentVersion of the text that the person agreed to
 * @param validUntil null while it holds
 */
public record ContactCard(String purpose, ContactKind kind, String name, String relation, Phone phone, String email, String sector,
        BigDecimal km, String reference, ContactChannel channel, LocalDate consentOn, String consentVersion, LocalDate validFrom,
        LocalDate validUntil) {

    /** Everything that cannot be, each with its place. */
    void check(LocalDate today) {
        var faults = new Faults();
        boolean reachable = phone != null || email != null || sector != null || reference != null;
        faults.when(!reachable, "committee.contact.unreachable", "/phone");
        faults.when(channel == ContactChannel.EMAIL && email == null, "committee.contact.channel.email", "/email");
        faults.when(channel != null && channel != ContactChannel.EMAIL && phone == null, "committee.contact.channel.phone", "/phone");
        boolean personal = kind == ContactKind.PERSON && (phone != null || email != null);
        faults.when(personal && consentOn == null, "committee.contact.consent", "/consentOn");
        faults.when(personal && consentOn != null && consentVersion == null, "committee.contact.consent.version", "/consentVersion");
        faults.when(consentOn != null && consentOn.isAfter(today), "committee.contact.consent.future", "/consentOn");
        faults.when(validUntil != null && validUntil.isBefore(validFrom), "committee.contact.order", "/validUntil");
        faults.raise();
    }

    boolean isInForce(LocalDate day) {
        return !validFrom.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
    }

    boolean isPersonal() {
        return kind == ContactKind.PERSON;
    }
}
