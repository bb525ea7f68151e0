package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.Qualifier;
import cl.vertiente.diagnosis.water.domain.ReadingContent;
import cl.vertiente.diagnosis.water.domain.WaterNorm;
import cl.vertiente.shared.Faults;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A result.
 *
 * @param qualifier {@code <}, {@code =} or {@code >}
 * @param value a number, or the code of a word such as {@code ABSENT}
 * @param unit in which it is written; a word needs none
 */
@Schema(name = "WaterReadingRequest")
public record ReadingRequest(@NotBlank @Size(max = 10) String code, @NotNull @Pattern(regexp = "[<=>]") String qualifier,
        @NotNull @JsonDeserialize(using = Exact.class) Object value, @Size(max = 20) String unit, Boolean onSite,
        @Size(max = 120) String method) {

    private static final int MOST_SCALE = 40;

    /** Numbers as they are written: by way of binary fractions {@code 1e-400} would become nothing. */
    static final class Exact extends JsonDeserializer<Object> {

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.currentToken().isNumeric() ? parser.getDecimalValue() : context.readValue(parser, Object.class);
        }
    }

    ReadingContent content(String pointer, WaterNorm norm, Faults faults) {
        var parameter = norm.parameter(code).orElse(null);
        BigDecimal number = null;
        String word = null;
        if (value instanceof BigDecimal written) {
            number = number(written);
            faults.when(number == null, "diagnosis.water.reading.digits", pointer + "/value", parameter == null ? code : parameter.name());
        } else if (value instanceof String written) {
            word = parameter == null ? written : parameter.word(written.strip()).orElse(written.strip());
        } else {
            faults.when(true, "diagnosis.water.reading.value", pointer + "/value");
        }
        return new ReadingContent(code, Qualifier.read(qualifier).orElseThrow(), number, word, unit == null || unit.isBlank() ? null
                : unit.strip(), Boolean.TRUE.equals(onSite), method == null || method.isBlank() ? null : method.strip());
    }

    /** @return null when it is larger or finer than anything that is measured */
    private static BigDecimal number(BigDecimal exact) {
        if (exact.precision() > MOST_SCALE || Math.abs(exact.scale()) > MOST_SCALE) {
            return null;
        }
        var bare = exact.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
