package cl.vertiente.training.activity.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What an activity asks of somebody for a certificate: a rule of each activity, since none is set by law.
 *
 * @param minimumAttendance percent of the hours of its sessions
 * @param minimumScore of the test at the end, from 1,0 to 7,0; null when there is no test
 */
public record CertificateRule(BigDecimal minimumAttendance, BigDecimal minimumScore) {

    /** By tenths, however it came. */
    public CertificateRule {
        minimumAttendance = minimumAttendance.setScale(1, RoundingMode.HALF_UP);
        minimumScore = minimumScore == null ? null : minimumScore.setScale(1, RoundingMode.HALF_UP);
    }
}
