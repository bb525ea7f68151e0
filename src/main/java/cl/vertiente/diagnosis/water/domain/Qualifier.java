package cl.vertiente.diagnosis.water.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** How a number is meant: below a detection limit, as it stands, or above what could be measured. */
public enum Qualifier {
    LESS("<"),
    EQUAL("="),
    MORE(">");

    private final String sign;

    Qualifier(String sign) {
        this.sign = sign;
    }

    @JsonValue
    public String sign() {
        return sign;
    }

    public static Optional<Qualifier> read(String sign) {
        return Arrays.stream(values()).filter(qualifier -> qualifier.sign.equals(sign)).findFirst();
    }

    /** What we wrote ourselves, read again. */
    @JsonCreator
    static Qualifier written(String sign) {
        return read(sign).orElseThrow(() -> new IllegalArgumentException("no qualifier " + sign));
    }
}
