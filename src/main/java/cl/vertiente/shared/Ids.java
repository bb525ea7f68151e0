package cl.vertiente.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Makes identifiers: UUID version 7, which sort by the time they were made. */
public final class Ids {

    private Ids() {
    }

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** One that follows from another: a form that is sent twice says the same of its rows. */
    public static UUID derived(UUID base, String name) {
        return UUID.nameUUIDFromBytes((base + "/" + name).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads an identifier from an address; anything else is not found, as an unknown one would be. */
    public static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("shared.not-found", "");
        }
    }
}
