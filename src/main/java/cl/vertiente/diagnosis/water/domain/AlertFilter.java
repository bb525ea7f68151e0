package cl.vertiente.diagnosis.water.domain;

import cl.vertiente.shared.LikePattern;
import java.util.UUID;

/** Which alerts are looked for; null is any. */
public record AlertFilter(String q, UUID waterSystem, String region, AlertState state, AlertLevel level, String code) {

    public static AlertFilter ofSystem(UUID system) {
        return new AlertFilter(null, system, null, null, null, null);
    }

    public String pattern() {
        return LikePattern.containing(q);
    }
}
