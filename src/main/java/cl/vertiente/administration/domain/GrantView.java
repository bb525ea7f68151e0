package cl.vertiente.administration.domain;

import cl.vertiente.access.Role;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A role as it is asked and shown.
 *
 * @param region CUT; null for everywhere
 * @param from first day on which it counts, null for since ever
 * @param to last day, null for without end
 */
public record GrantView(@NotNull Role role, String region, LocalDate from, LocalDate to) {

    boolean overlaps(GrantView other) {
        return (from == null || other.to == null || !from.isAfter(other.to))
                && (to == null || other.from == null || !other.from.isAfter(to));
    }
}
