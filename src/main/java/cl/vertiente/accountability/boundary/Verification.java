package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.Certificates;
import cl.vertiente.accountability.domain.IssuedReport;
import cl.vertiente.accountability.domain.IssuedReports;
import cl.vertiente.accountability.domain.VerificationCode;
import cl.vertiente.accountability.printing.CertificateReport;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Initials;
import cl.vertiente.shared.Json;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What anybody may know of an issued report who has its code: whether it is in force, what it is, of which day, and the
 * hash of its file; of a certificate also course, hours and the initials of its holder, and the whole name for who has the
 * key that is printed on it. Nothing else that is personal, nothing of the money. It is no use case: nobody signs in for it.
 */
@ApplicationScoped
public class Verification {

    @Inject
    private IssuedReports reports;

    @Inject
    private Certificates certificates;

    /**
     * The answer.
     *
     * @param status VALID, SUPERSEDED, REVOKED or UNKNOWN
     * @param certificate null for other reports
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(String status, String code, String kind, String title, LocalDate date, String sha256, Boolean copy,
            String supersededBy, Training certificate) {
    }

    /**
     * Of a certificate.
     *
     * @param holder the whole name; null without the key
     * @param opened null when no key was sent, false when it was another one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Training(String number, String course, BigDecimal hours, LocalDate from, LocalDate to, String initials, String holder,
            Boolean opened) {
    }

    public Answer of(String typed) {
        return of(typed, null);
    }

    /** @param key as it is printed on a certificate; null when none was sent */
    public Answer of(String typed, String key) {
        return VerificationCode.read(typed).flatMap(reports::withCode).map(report -> known(report, key))
                .orElseGet(() -> new Answer("UNKNOWN", null, null, null, null, null, null, null, null));
    }

    private Answer known(IssuedReport report, String key) {
        var newer = Optional.ofNullable(report.supersededBy()).flatMap(reports::find).map(r -> r.code().toString()).orElse(null);
        return new Answer(report.state().name(), report.code().toString(), report.reportKey(), report.title(),
                Chile.dateOf(report.issuedAt()), report.pdfSha256(), report.isCopy(), newer, training(report, key));
    }

    private Training training(IssuedReport report, String key) {
        if (!report.reportKey().equals(CertificatePrintout.KEY)) {
            return null;
        }
        var said = Json.read(report.rowsJson(), CertificateReport.class);
        var opened = key == null ? null : VerificationCode.read(key)
                .filter(typed -> certificates.key(report.id()).filter(kept -> kept.isOpenedBy(typed)).isPresent()).isPresent();
        return new Training(said.number(), said.course(), said.hours(), said.from(), said.to(), Initials.of(said.holder()),
                Boolean.TRUE.equals(opened) ? said.holder() : null, opened);
    }
}
