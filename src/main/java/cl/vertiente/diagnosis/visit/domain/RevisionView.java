package cl.vertiente.diagnosis.visit.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * One version of a record.
 *
 * @param number null for one that lies beside
 * @param base the version upon which it was written
 * @param approvedAt null when it was not approved
 */
public record RevisionView(UUID id, Integer number, int base, Instant recordedAt, String person, Instant approvedAt) {
}
