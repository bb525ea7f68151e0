package cl.vertiente.administration.boundary;

import cl.vertiente.shared.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an anonymisation leaves in the audit trail: why, and which lines lost their JSON. It is sealed itself, so an erased
 * line that no erasure names was touched.
 */
record Erasure(String reason, Instant at, List<UUID> erased) {

    /** Nothing, when the line says something else, as how many traces a night deleted. */
    static Optional<Erasure> read(String json) {
        try {
            var said = Json.mapper().readTree(json);
            return said.has("erased") ? Optional.of(Json.mapper().treeToValue(said, Erasure.class)) : Optional.empty();
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("the record of an erasure cannot be read", notOurs);
        }
    }
}
