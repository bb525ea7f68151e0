package cl.vertiente.administration.domain;

import java.time.Instant;
import java.util.UUID;

/** One try to sign in to an account. */
public record SignInView(UUID id, Instant at, String address, boolean success) {
}
