package cl.vertiente.diagnosis.water.domain;

import cl.vertiente.shared.LikePattern;
import java.time.LocalDate;
import java.util.UUID;

/** Which samples are looked for; null is any. Those recorded by mistake are not, unless asked for. */
public record SampleFilter(String q, UUID waterSystem, UUID agreement, UUID diagnosis, String region, SampleMethod method,
        WaterType waterType, Verdict verdict, AlertLevel level, LocalDate from, LocalDate to, boolean voided) {

    public static SampleFilter ofSystem(UUID system) {
        return new SampleFilter(null, system, null, null, null, null, null, null, null, null, null, false);
    }

    public String pattern() {
        return LikePattern.containing(q);
    }
}
