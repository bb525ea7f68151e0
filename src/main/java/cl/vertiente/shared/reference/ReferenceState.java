package cl.vertiente.shared.reference;

import java.time.Instant;

/**
 * How far a reference table reaches.
 *
 * @param rows in force
 * @param newest the last day, month or year that it knows; for tables without dates null
 * @param source where the row that came last comes from; null for an empty table
 */
public record ReferenceState(long rows, String newest, String source, Instant recordedAt) {
}
