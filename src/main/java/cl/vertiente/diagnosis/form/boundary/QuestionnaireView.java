package cl.vertiente.diagnosis.form.boundary;

import cl.vertiente.diagnosis.form.domain.Questionnaire;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version as the interface answers it: its definition, and when it was published. */
@Schema(name = "Questionnaire")
public record QuestionnaireView(String key, int version, String sha256, LocalDate publishedOn,
        @Schema(type = SchemaType.ARRAY, implementation = Object.class, description = "Sections with their questions") JsonNode sections,
        @Schema(type = SchemaType.ARRAY, implementation = Object.class, description = "Values drawn from the answers") JsonNode indicators,
        @Schema(type = SchemaType.OBJECT, implementation = Object.class, description = "Spanish texts by key") JsonNode texts) {

    static QuestionnaireView of(Questionnaire questionnaire) {
        var json = questionnaire.json();
        return new QuestionnaireView(json.get("key").asText(), questionnaire.version(), questionnaire.sha256(), questionnaire.publishedOn(),
                json.get("sections"), json.get("indicators"), json.get("texts"));
    }
}
