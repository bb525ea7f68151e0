package cl.vertiente.committee.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One import on its way.
 *
 * @param source the register's name
 * @param date the day to which the register speaks
 */
record RegisterRun(UUID id, String source, LocalDate date, boolean dryRun, Instant now) {
}
