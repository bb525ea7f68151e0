package cl.vertiente.committee.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;

/** One value of an installation: a number, a text or code, yes or no; or why there is none. Exactly one of them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssetValue(BigDecimal number, String text, Boolean yes, Missing missing) {

    public static AssetValue of(BigDecimal number) {
        return new AssetValue(number.stripTrailingZeros().scale() < 0 ? number.setScale(0) : number.stripTrailingZeros(), null, null, null);
    }

    public static AssetValue of(String text) {
        return new AssetValue(null, text, null, null);
    }

    public static AssetValue of(boolean yes) {
        return new AssetValue(null, null, yes, null);
    }

    public static AssetValue missing(Missing why) {
        return new AssetValue(null, null, null, why);
    }

    /** Whether somebody saw it: only such a value counts. */
    @JsonIgnore
    public boolean isKnown() {
        return missing == null;
    }
}
