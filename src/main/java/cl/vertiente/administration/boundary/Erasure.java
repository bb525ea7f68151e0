package cl.vertiente.administration.boundary;

import cl.vertiente.shared.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an anonymisation leaves in the audit trail: why, and which lines lost their JSON. It is sealed itself, so an erased
 * line that no erasure names was touched.
 */
record Erasure(String reason, Instant at, List<UUID> erased) {

    /** The name of the use case that writes it, by which it is found again. */
    static final String USE_CASE = "AnonymisePerson";

    static Erasure read(String json) {
        try {
            return Json.mapper().readValue(json, Erasure.class);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("the record of an erasure cannot be read", notOurs);
        }
    }
}
