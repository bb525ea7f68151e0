package cl.vertiente.committee.domain;

import cl.vertiente.shared.Emails;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A contact as one reader sees it.
 *
 * @param phone E.164, masked for those who do not call
 * @param masked whether something of a person was hidden
 */
public record ContactView(UUID id, String purpose, String purposeName, ContactKind kind, String name, String relation, String phone,
        String email, String sector, BigDecimal km, String reference, ContactChannel channel, LocalDate consentOn, String consentVersion,
        LocalDate validFrom, LocalDate validUntil, boolean inForce, boolean masked) {

    static ContactView of(UUID id, ContactCard said, String purposeName, boolean whole, LocalDate today) {
        boolean hidden = said.isPersonal() && !whole;
        var phone = said.phone() == null ? null : hidden ? said.phone().masked() : said.phone().value();
        var email = said.email() == null ? null : hidden ? Emails.masked(said.email()) : said.email();
        return new ContactView(id, said.purpose(), purposeName, said.kind(), said.name(), said.relation(), phone, email, said.sector(),
                said.km(), said.reference(), said.channel(), said.consentOn(), said.consentVersion(), said.validFrom(), said.validUntil(),
                said.isInForce(today), hidden && (phone != null || email != null));
    }
}
