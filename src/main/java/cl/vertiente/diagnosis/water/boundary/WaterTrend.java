package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.diagnosis.water.domain.AlertLevel;
import cl.vertiente.diagnosis.water.domain.SampleMethod;
import cl.vertiente.diagnosis.water.domain.Verdict;
import cl.vertiente.diagnosis.water.domain.WaterLimit;
import cl.vertiente.diagnosis.water.domain.WaterType;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a parameter of a system came to by and by.
 *
 * @param unit in which all numbers stand
 * @param points the earliest first
 * @param limits in force at some time of the series, the earliest first
 */
@Schema(name = "WaterTrend")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record WaterTrend(UUID waterSystemId, String code, String name, String unit, String unitName, List<Point> points,
        List<WaterLimit> limits) {

    /**
     * One result.
     *
     * @param value null for a word
     * @param shown as people read it
     */
    @Schema(name = "WaterTrendPoint")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Point(UUID sampleId, Instant takenAt, SampleMethod method, WaterType waterType, String qualifier, BigDecimal value,
            String shown, boolean onSite, Verdict verdict, AlertLevel level) {

        /** Out of its limits, judged or not: a notice within them is not. */
        @JsonIgnore
        public boolean isOut() {
            return verdict == Verdict.EXCEEDS || verdict == Verdict.BELOW || verdict == Verdict.NOT_JUDGED && level != null;
        }
    }
}
