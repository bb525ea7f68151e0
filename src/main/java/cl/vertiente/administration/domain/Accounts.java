package cl.vertiente.administration.domain;

import cl.vertiente.shared.Rut;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What administration asks about accounts beyond the single person. */
public interface Accounts {

    /** By name, after the last one of the page before. */
    List<UUID> list(AccountFilter filter, AccountFilter.After after, int limit);

    /** How many by state, whatever the filter says about the state. */
    Map<String, Long> counts(AccountFilter filter);

    /** People who may enter, administer today, and do so without an end. */
    long lastingAdministrators(LocalDate today);

    List<TokenView> tokens(UUID personId, Instant now);

    /** Tokens, one-time codes and tries to sign in of a person, gone. */
    void forget(UUID personId);

    /** How often a person did what, by the audit trail. */
    List<Held.Tally> acts(UUID personId);

    /** How many business records name the person, by identifier or by RUT (null when it is not known). */
    List<Held.Tally> mentions(UUID personId, Rut taxId);

    /** Accounts with this RUT (null: none). */
    List<UUID> withTaxId(Rut taxId);

    /** How many vouchers pay this RUT. */
    List<Held.Tally> payments(Rut taxId);

    /** Closed before an instant and not erased yet. */
    List<UUID> closedBefore(Instant instant, int most);

    /** Newest first, before a try (null for the newest). */
    List<SignInView> signIns(UUID personId, Instant before, int limit);
}
