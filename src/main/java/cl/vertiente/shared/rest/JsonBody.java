package cl.vertiente.shared.rest;

import cl.vertiente.shared.BusinessException;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.TooLarge;
import cl.vertiente.shared.Unreadable;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads and writes our JSON. Reads at most {@value #LARGEST} bytes; what cannot be read is 400 when it is not JSON and
 * 422 with the place of the fault when it is JSON of another shape.
 */
@Provider
@Priority(Priorities.USER - 100)
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class JsonBody implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    private static final int LARGEST = 1024 * 1024;
    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class);

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.getName().startsWith("cl.vertiente.") || java.util.Map.class.isAssignableFrom(type);
    }

    @Override
    public Object readFrom(Class<Object> type, Type generic, Annotation[] annotations, MediaType media,
            MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        var bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new TooLarge("shared.json.too-large", "", LARGEST / 1024);
        }
        try {
            return Json.mapper().readValue(bytes, Json.mapper().constructType(generic));
        } catch (JsonMappingException otherShape) {
            throw refusal(otherShape);
        } catch (JsonProcessingException notJson) {
            throw new Unreadable("shared.json.unreadable", "");
        } catch (java.io.CharConversionException wrongEncoding) {
            throw new Unreadable("shared.json.encoding", "");
        }
    }

    private static BusinessException refusal(JsonMappingException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException own) {
                return new Invalid(own.faults().get(0).key(), pointer(failure), own.faults().get(0).arguments().toArray());
            }
            if (cause instanceof com.fasterxml.jackson.core.JsonParseException
                    || cause instanceof com.fasterxml.jackson.core.exc.StreamConstraintsException
                    || cause instanceof com.fasterxml.jackson.core.io.JsonEOFException) {
                return new Unreadable("shared.json.unreadable", "");
            }
        }
        if (failure.getPath().isEmpty()) {
            return new Unreadable("shared.json.unreadable", "");
        }
        return failure instanceof UnrecognizedPropertyException ? new Invalid("shared.json.unknown-field", pointer(failure))
                : failure instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? wrongType(mismatch.getTargetType(), pointer(failure)) : new Invalid("shared.json.wrong-type", pointer(failure));
    }

    /** What was expected, where it can be said in a sentence. */
    private static Invalid wrongType(Class<?> type, String pointer) {
        if (type.isEnum()) {
            return new Invalid("shared.json.wrong-choice", pointer, Arrays.stream(type.getEnumConstants()).map(String::valueOf)
                    .collect(Collectors.joining(", ")));
        }
        return new Invalid(type == LocalDate.class ? "shared.json.wrong-date" : WHOLE.contains(type) ? "shared.json.wrong-whole"
                : type == BigDecimal.class ? "shared.json.wrong-number" : "shared.json.wrong-type", pointer);
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName()))
                .collect(Collectors.joining());
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type != String.class && type != byte[].class && !StreamingOutput.class.isAssignableFrom(type)
                && !InputStream.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(Object value, Class<?> type, Type generic, Annotation[] annotations, MediaType media,
            MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        headers.putSingle("Cache-Control", "no-store");
        out.write(Json.mapper().writeValueAsBytes(value));
    }
}
