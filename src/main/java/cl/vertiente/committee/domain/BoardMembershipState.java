package cl.vertiente.committee.domain;

import cl.vertiente.shared.Rut;
import java.time.LocalDate;
import java.util.UUID;

/** A membership as the audit trail keeps it before and after a change. */
public record BoardMembershipState(BoardPost post, String name, Rut taxId, String phone, LocalDate electedOn, LocalDate validUntil,
        LocalDate endedOn, String endReason, UUID renewedBy) {
}
