package cl.vertiente.training.people.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Of which sessions people are counted; null is no limit.
 *
 * @param from first day, in Chile
 * @param to last day
 */
public record FigureScope(UUID agreement, LocalDate from, LocalDate to) {
}
