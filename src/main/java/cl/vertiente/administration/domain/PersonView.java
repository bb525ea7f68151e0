package cl.vertiente.administration.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An account, without its password.
 *
 * @param taxId as whoever reads it may see it
 * @param passwordChangeDue an administrator reset it, and the person has not chosen another yet
 */
public record PersonView(UUID id, String email, String name, String taxId, String post, boolean active, boolean hasPassword,
        boolean passwordChangeDue, Instant anonymisedAt, List<GrantView> grants) {
}
