package cl.vertiente.committee.domain;

import java.util.UUID;

/** Who answers for which system, as the agreements that serve it say. */
public interface Assignments {

    boolean isResponsible(UUID personId, UUID systemId);

    /** Whether one agreement serves both. */
    boolean shareAnAgreement(UUID one, UUID other);

    /** How many agreements serve a system. */
    long agreementsOf(UUID systemId);

    /** How many lines of vouchers name a system. */
    long voucherLinesOf(UUID systemId);
}
