package cl.vertiente.accountability.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A certificate as it was issued last.
 *
 * @param code under which anybody checks it
 * @param hours of the activity
 * @param issuedOn day of the issue, in Chile
 * @param traineeId the record in which the holder goes on
 * @param holder name as it is known now; null for whoever is on no list any more
 * @param revokedBecause null while it holds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CertificateView(UUID id, String number, String code, IssueState state, Activity activity, BigDecimal hours,
        LocalDate issuedOn, UUID traineeId, String holder, UUID issueId, String sha256, String pdf, String revokedBecause) {

    /** Of what. */
    public record Activity(UUID id, String code, String title) {
    }
}
