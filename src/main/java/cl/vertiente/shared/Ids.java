package cl.vertiente.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes identifiers: UUID version 7, which sort by the time they were made. */
public final class Ids {

    private Ids() {
    }

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** The same for the same name, always: what is brought twice is known again. Of name and space by SHA-1, version 5. */
    public static UUID derived(UUID space, String name) {
        return UuidCreator.getNameBasedSha1(space, name);
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
