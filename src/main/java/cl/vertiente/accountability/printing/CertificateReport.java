package cl.vertiente.accountability.printing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * All that a certificate of training ({@code certificado}) says.
 *
 * @param number under which people call it
 * @param maskedTaxId RUT of the holder with its middle covered; {@code null} for none
 * @param waterSystem committee of the holder; {@code null} for none
 * @param activity code of the activity
 * @param hours of the activity
 * @param from its first day, in Chile
 * @param to its last day
 * @param attendance percent of the holder
 * @param trainers who taught it
 * @param issuer organisation that issues it
 * @param signer who answers for it
 * @param cutAt instant at which the rows were read
 * @param issuedAt instant of issue
 * @param illustrative prints the mark of invented data
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CertificateReport(String number, String holder, String maskedTaxId, String waterSystem, String activity, String course,
        BigDecimal hours, LocalDate from, LocalDate to, BigDecimal attendance, List<String> trainers, String agreementCode,
        String agreementName, String issuer, String signer, Instant cutAt, Instant issuedAt, boolean illustrative)
        implements PrintedReport {

    /** Checks that nothing indispensable is missing. */
    public CertificateReport {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(course, "course");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        trainers = List.copyOf(trainers);
    }

    /** The same, without the instants at which it was read and printed, and without who happens to press the button. */
    @Override
    public CertificateReport timeless() {
        return new CertificateReport(number, holder, maskedTaxId, waterSystem, activity, course, hours, from, to, attendance, trainers,
                agreementCode, agreementName, issuer, null, Instant.EPOCH, Instant.EPOCH, illustrative);
    }
}
