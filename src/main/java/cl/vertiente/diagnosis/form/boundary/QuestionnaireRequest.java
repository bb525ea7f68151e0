package cl.vertiente.diagnosis.form.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A definition to be published, as a version is answered: what is read, changed and sent again.
 *
 * @param reason what is new and why; needed to publish, not to try
 * @param sha256 and when it was published: of the version that was read, not looked at
 */
public record QuestionnaireRequest(@NotNull String key, @NotNull Integer version, @Size(max = 500) String reason, String sha256,
        LocalDate publishedOn,
        @NotNull @Schema(type = SchemaType.ARRAY, implementation = Object.class,
                description = "Sections with their questions") JsonNode sections,
        @NotNull @Schema(type = SchemaType.ARRAY, implementation = Object.class, description = "Values drawn from the answers")
        JsonNode indicators,
        @NotNull @Schema(type = SchemaType.OBJECT, implementation = Object.class, description = "Spanish texts by key") JsonNode texts) {

    /** The definition alone, its parts always in the same order. */
    JsonNode definition() {
        var definition = JsonNodeFactory.instance.objectNode().put("key", key).put("version", version);
        definition.set("sections", sections);
        definition.set("indicators", indicators);
        definition.set("texts", texts);
        return definition;
    }
}
