package cl.vertiente.evidence.photo;

import java.util.UUID;

/**
 * Whose photos are meant.
 *
 * @param within what the owner belongs to in the address, such as its system; null when the address names the owner alone
 */
public record PhotoKey(String kind, UUID ownerId, UUID within) {
}
