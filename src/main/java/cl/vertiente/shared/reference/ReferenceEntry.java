package cl.vertiente.shared.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row of a reference table as it was brought.
 *
 * @param key after which a page begins
 * @param id of a row that can be withdrawn, else null
 * @param values what it says, by column
 * @param endedAt since when it is no longer in force: withdrawn, or replaced by a later one; null while it is
 */
@Schema(name = "ReferenceEntry")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ReferenceEntry(String key, String id, Map<ReferenceColumn, String> values, String source, Instant recordedAt,
        Instant endedAt) {
}
