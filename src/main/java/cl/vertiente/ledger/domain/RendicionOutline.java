package cl.vertiente.ledger.domain;

import java.time.LocalDate;

/**
 * Where a rendering stands, without its figures.
 *
 * @param due until when whoever has it in hand has to do the next step; null when no clock runs
 */
public record RendicionOutline(RendicionKey key, RendicionState state, LocalDate due) {
}
