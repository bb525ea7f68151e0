package cl.vertiente.administration.domain;

import java.time.Instant;
import java.util.UUID;

/** A bearer token of a person; its text is known to nobody but its holder. */
public record TokenView(UUID id, Instant createdAt, Instant expiresAt, Instant revokedAt, boolean counts) {
}
