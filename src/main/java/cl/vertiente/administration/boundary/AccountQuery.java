package cl.vertiente.administration.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.administration.domain.AccountFilter;
import cl.vertiente.administration.domain.AccountState;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Unreadable;
import cl.vertiente.shared.rest.Query;
import java.time.DateTimeException;
import java.time.Instant;

/** The filters of accounts as they stand in an address. */
final class AccountQuery {

    static final String[] NAMES = {"q", "role", "state"};

    private AccountQuery() {
    }

    static AccountFilter filter(Query query) {
        return new AccountFilter(query.text("q"), query.oneOf(Role.class, "role"), query.oneOf(AccountState.class, "state"));
    }

    static AccountFilter.After after(Query query) {
        return query.after(2).map(key -> new AccountFilter.After(key.get(0), Ids.parse(key.get(1)))).orElse(null);
    }

    /** The instant that a page begins before, null for the first page. */
    static Instant before(Query query) {
        return query.after(1).map(key -> key.get(0)).map(AccountQuery::instant).orElse(null);
    }

    static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException notOurs) {
            throw new Unreadable("shared.query.value", "?after", "after");
        }
    }
}
