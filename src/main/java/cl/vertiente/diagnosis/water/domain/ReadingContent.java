package cl.vertiente.diagnosis.water.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;

/**
 * A result as it was written.
 *
 * @param number null when it is a word
 * @param unit as it was written; nothing is converted here
 * @param onSite measured at the tap
 * @param method by which it was measured; null when nobody said it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReadingContent(String code, Qualifier qualifier, BigDecimal number, String word, String unit, boolean onSite,
        String method) {

    /** The same parameter may be measured on site and in the laboratory, once each. */
    @JsonIgnore
    public String key() {
        return code + (onSite ? " on site" : "");
    }
}
