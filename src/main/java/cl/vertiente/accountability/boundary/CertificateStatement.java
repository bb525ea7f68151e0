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
import java.util.List;

/** What certificates say, read in the running transaction. The same words come out whoever asks. */
@ApplicationScoped
public class CertificateStatement {

    /** Whose certificate it is, and the key that will be printed on it. */
    record Holding(Certifiable.Candidate person, Certificate certificate, VerificationCode openedBy) {
    }

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

    /** @param certificates of the people of the activity, each with the key that will be printed on it */
    List<CertificatePrintout> read(Certifiable activity, List<Holding> certificates) {
        var agreement = agreements.find(activity.agreementId()).orElseThrow();
        var issuer = agreements.executorOf(agreement).legalName();
        var now = clock.instant();
        return certificates.stream().map(holding -> {
            var person = holding.person();
            var report = new CertificateReport(holding.certificate().number(), person.name(), person.maskedTaxId(), person.waterSystem(),
                    activity.code(), activity.title(), activity.hours(), activity.from(), activity.to(), person.eligibility().attendance(),
                    activity.trainers(), agreement.code(), agreement.name(), issuer, caller.required().name(), now, now,
                    build.isIllustrative());
            return new CertificatePrintout(agreement.id(), holding.certificate().id(), messages.get("accountability.title.certificate",
                    holding.certificate().number(), activity.title()), report, holding.openedBy());
        }).toList();
    }
}
