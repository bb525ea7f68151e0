package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.accountability.domain.Certificate;
import cl.vertiente.accountability.domain.VerificationCode;
import cl.vertiente.accountability.printing.CertificateReport;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.web.Build;
import cl.vertiente.training.people.boundary.Certifiable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** What a certificate says, read in the running transaction. The same words come out whoever asks. */
@ApplicationScoped
public class CertificateStatement {

    @Inject
    private Agreements agreements;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    @Inject
    private Build build;

    @Inject
    private Clock clock;

    /** @param openedBy the key that will be printed on it */
    CertificatePrintout read(Certifiable activity, Certifiable.Candidate person, Certificate certificate, VerificationCode openedBy) {
        var agreement = agreements.find(activity.agreementId()).orElseThrow();
        var now = clock.instant();
        var report = new CertificateReport(certificate.number(), person.name(), person.maskedTaxId(), person.waterSystem(),
                activity.code(), activity.title(), activity.hours(), activity.from(), activity.to(), person.eligibility().attendance(),
                activity.trainers(), agreement.code(), agreement.name(), agreements.executorOf(agreement).legalName(),
                caller.required().name(), now, now, build.isIllustrative());
        return new CertificatePrintout(agreement.id(), certificate.id(), messages.get("accountability.title.certificate",
                certificate.number(), activity.title()), report, openedBy);
    }
}
