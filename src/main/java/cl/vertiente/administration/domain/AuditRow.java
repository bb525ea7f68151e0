package cl.vertiente.administration.domain;

import cl.vertiente.shared.AuditKind;
import java.time.Instant;
import java.util.UUID;

/** Who did what on which record, and when. */
public record AuditRow(UUID id, AuditKind kind, Instant recordedAt, UUID personId, String personName, String useCase, String recordType,
        String recordId) {
}
