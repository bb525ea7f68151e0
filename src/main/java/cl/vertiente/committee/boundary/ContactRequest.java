package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.ContactCard;
import cl.vertiente.committee.domain.ContactChannel;
import cl.vertiente.committee.domain.ContactKind;
import cl.vertiente.shared.Emails;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Phone;
import cl.vertiente.shared.Printable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A contact as it is recorded.
 *
 * @param phone as people write it; without a country it is of Chile
 */
public record ContactRequest(@NotBlank @Size(max = 30) String purpose, @NotNull ContactKind kind,
        @NotBlank @Size(max = 120) @Printable String name,
        @Size(max = 120) String relation, @Size(max = 40) String phone, @Size(max = 254) String email, @Size(max = 120) String sector,
        @DecimalMin("0") @DecimalMax("9999") BigDecimal km, @Size(max = 200) String reference, ContactChannel channel, LocalDate consentOn,
        @Size(max = 20) String consentVersion, @NotNull LocalDate validFrom, LocalDate validUntil) {

    ContactCard said() {
        var faults = new Faults();
        var number = blankAsNull(phone);
        var mail = blankAsNull(email);
        faults.when(number != null && !Phone.isValid(number), "shared.phone.invalid", "/phone");
        faults.when(mail != null && !Emails.isValid(mail), "committee.contact.email", "/email");
        faults.raise();
        return new ContactCard(purpose, kind, name.strip(), blankAsNull(relation), number == null ? null : Phone.of(number), mail,
                blankAsNull(sector), km == null ? null : km.setScale(1, RoundingMode.HALF_UP), blankAsNull(reference), channel, consentOn,
                blankAsNull(consentVersion), validFrom, validUntil);
    }

    static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
