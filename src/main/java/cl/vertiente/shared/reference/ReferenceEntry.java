package cl.vertiente.shared.reference;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row of a reference table as it was brought.
 *
 * @param key after which a page begins
 * @param values what it says, by column
 * @param endedAt since when it is no longer in force: withdrawn, or replaced by a later one; null while it is
 */
@Schema(name = "ReferenceEntry")
public record ReferenceEntry(String key, Map<ReferenceColumn, String> values, String source, Instant recordedAt, Instant endedAt) {
}
