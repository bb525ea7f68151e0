package cl.vertiente.ledger.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The loads of workbooks, and what they need of a ledger as a whole. */
public interface VoucherLoads {

    void add(VoucherLoad load);

    /** Of this agreement only. */
    Optional<VoucherLoad> find(UUID agreementId, UUID id);

    /** The latest first. */
    List<VoucherLoadState> list(UUID agreementId, UUID before, int limit);

    /** Names of those who were paid before in this agreement, as they were recorded last, by RUT, in the order of the names. */
    Map<String, String> suppliers(UUID agreementId);

    /** Writes what waits and lets go of it: a load of thousands would else slow down with each row. */
    void release();
}
