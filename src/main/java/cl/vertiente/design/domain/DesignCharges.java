package cl.vertiente.design.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The lines of vouchers that were spent on designs. */
public interface DesignCharges {

    Optional<DesignCharge> find(UUID id);

    Optional<ChargeRelease> releaseOf(UUID chargeId);

    /** Whether a line counts as the cost of some design. */
    boolean isCharged(UUID voucherId, int line);

    /** Those of a design that were not released, by day and folio, also those out of force. */
    List<ChargedLine> of(UUID designId);

    /** Lines of vouchers in force of the component of designs, of these committees or of none, that count as the cost of no design. */
    List<ChargedLine> uncharged(UUID agreementId, Set<UUID> systems);

    /** Written at once: records point at one another by identifier, of which the unit of work knows no order. */
    void add(Object record);
}
