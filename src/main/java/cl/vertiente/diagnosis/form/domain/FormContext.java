package cl.vertiente.diagnosis.form.domain;

import cl.vertiente.committee.domain.CoordinateCheck;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * What a check knows beside the answers.
 *
 * @param now civil time of Chile: nothing was seen later; null when the answers are only read, not judged
 * @param points how a point agrees with the commune of the system; null when nobody can say
 */
public record FormContext(LocalDateTime now, PointCheck points) {

    /** Answers that were judged when they came. */
    public static final FormContext READING = new FormContext(null, null);

    /** How a point in degrees of WGS84 agrees with a commune. */
    public interface PointCheck {
        CoordinateCheck check(BigDecimal latitude, BigDecimal longitude);
    }
}
