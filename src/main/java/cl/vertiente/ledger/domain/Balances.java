package cl.vertiente.ledger.domain;

import cl.vertiente.shared.Pesos;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** Where the money of agreements stands, for those who set something against it. */
public interface Balances {

    /**
     * As it was known at an instant: what was recorded later does not exist for it.
     *
     * @param visible which vouchers count; the regional government counts those sent to it ({@link Rendiciones#sentVouchers})
     */
    Balance at(UUID agreementId, Instant asOf, Predicate<UUID> visible);

    /** The transfers that the balance adds up, each with its day. */
    List<Map.Entry<LocalDate, Pesos>> transfers(UUID agreementId, Instant asOf, Predicate<UUID> visible);
}
