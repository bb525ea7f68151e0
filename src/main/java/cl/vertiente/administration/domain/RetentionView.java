package cl.vertiente.administration.domain;

import java.time.LocalDate;

/**
 * A term of retention as it is shown.
 *
 * @param cut what went out of use by that day has done its service
 * @param due how many records that is today; at most 500 are counted of records with a person's name
 */
public record RetentionView(RetentionKind kind, int months, LocalDate inForceFrom, String source, LocalDate cut, long due) {
}
