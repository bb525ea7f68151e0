package cl.vertiente.administration.boundary;

import cl.vertiente.administration.domain.AuditFilter;
import cl.vertiente.shared.AuditKind;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Unreadable;
import cl.vertiente.shared.rest.Query;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The filters of the audit trail as they stand in an address. */
final class AuditQuery {

    static final String[] NAMES = {"person", "useCase", "type", "record", "kind", "from", "to"};

    private AuditQuery() {
    }

    static AuditFilter filter(Query query) {
        return new AuditFilter(query.text("person"), query.text("useCase"), query.text("type"), query.text("record"),
                query.oneOf(AuditKind.class, "kind"), date(query, "from"), date(query, "to"));
    }

    static AuditFilter.After after(Query query) {
        return query.after(2).map(key -> new AuditFilter.After(AccountQuery.instant(key.get(0)), Ids.parse(key.get(1)))).orElse(null);
    }

    private static LocalDate date(Query query, String name) {
        var text = query.text(name);
        try {
            var date = text == null ? null : LocalDate.parse(text);
            if (date != null && (date.getYear() < 1900 || date.getYear() > 9000)) {
                throw new Unreadable("shared.query.value", "?" + name, name);
            }
            return date;
        } catch (DateTimeException unreadable) {
            throw new Unreadable("shared.query.value", "?" + name, name);
        }
    }
}
