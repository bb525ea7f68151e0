package cl.vertiente.diagnosis.visit.domain;

import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.shared.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * The answers of one record, in the version that its reader may see.
 *
 * @param visitAt null while it is not known
 */
public record AnsweredVisit(UUID diagnosisId, int questionnaireVersion, Instant visitAt, String answersJson) {

    public Answers answers() {
        return Answers.read(Json.read(answersJson, JsonNode.class));
    }
}
