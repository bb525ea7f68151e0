package cl.vertiente.shared.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * RFC 9457 problem document.
 *
 * @param detail one sentence in Spanish: what, where, how to mend it
 * @param errors one entry for each field at fault
 * @param current the current state of the thing, when the caller's was stale
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem")
public record Problem(String type, String title, int status, String detail, List<FieldError> errors, String traceId, Object current) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** Where, as a JSON pointer into the body or the name of a parameter, and what. */
    public record FieldError(String pointer, String message) {
    }
}
