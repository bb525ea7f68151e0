package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.IssuedReport;
import cl.vertiente.accountability.domain.IssuedReports;
import cl.vertiente.accountability.domain.VerificationCode;
import cl.vertiente.shared.Chile;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What anybody may know of an issued report who has its code: whether it is in force, what it is, of which day, and the
 * hash of its file. Nothing personal, nothing of the money. It is no use case: nobody signs in for it.
 */
@ApplicationScoped
public class Verification {

    @Inject
    private IssuedReports reports;

    /** @param status VALID, SUPERSEDED, REVOKED or UNKNOWN */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(String status, String code, String kind, String title, LocalDate date, String sha256, Boolean copy,
            String supersededBy) {
    }

    public Answer of(String typed) {
        return VerificationCode.read(typed).flatMap(reports::withCode).map(this::known)
                .orElseGet(() -> new Answer("UNKNOWN", null, null, null, null, null, null, null));
    }

    private Answer known(IssuedReport report) {
        var newer = Optional.ofNullable(report.supersededBy()).flatMap(reports::find).map(r -> r.code().toString()).orElse(null);
        return new Answer(report.state().name(), report.code().toString(), report.reportKey(), report.title(),
                Chile.dateOf(report.issuedAt()), report.pdfSha256(), report.isCopy(), newer);
    }
}
