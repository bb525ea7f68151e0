package cl.vertiente.diagnosis.visit.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * What a visit may begin from.
 *
 * @param previousId the visit before, as it was approved; null when this is the first
 * @param questionnaireVersion in whose words the answers are
 * @param answers of the visit before, with the installations of the register as entries under their identifiers
 */
public record KnownBefore(UUID previousId, int questionnaireVersion, JsonNode answers) {
}
