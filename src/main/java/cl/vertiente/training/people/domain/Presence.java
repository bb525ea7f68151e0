package cl.vertiente.training.people.domain;

import java.time.Instant;

/**
 * What somebody says of one person at one session.
 *
 * @param arrivedAt null when nobody noted it, and for somebody who was not there
 * @param signature SHA-256 of the document that shows it; null for none
 * @param reason why it is said by hand, or otherwise than before; null when nothing asks for one
 */
public record Presence(boolean present, Instant arrivedAt, String signature, SignatureKind signatureKind, MarkSource source,
        String reason) {
}
