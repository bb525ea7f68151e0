package cl.vertiente.accountability.boundary;

import cl.vertiente.job.Jobs;
import cl.vertiente.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/**
 * The sheets of an agreement, or the certificates of an activity, in one ZIP, beside the request that asks for it: followed, and
 * cancelled half-way.
 */
@ApplicationScoped
public class BundleJobs {

    static final String RESULT = "/informes/paquetes/";

    /** In one transaction, which reads the lists of the activity once and holds it for less than a second. */
    private static final int CERTIFICATES_AT_ONCE = 50;

    @Inject
    private Jobs jobs;

    @Inject
    private FichaBundle bundle;

    @Inject
    private KeepBundle keepBundle;

    @Inject
    private IssueCertificates issueCertificates;

    @Inject
    private BundleMaker maker;

    @Inject
    private Messages messages;

    /** @return under which the work is followed */
    UUID start(UUID agreementId) {
        var many = keepBundle.approvedOf(agreementId).size();
        return jobs.start(messages.get("accountability.bundle.job", many), progress -> RESULT + bundle.make(agreementId, progress));
    }

    /** @return under which the issuing of everybody's certificate is followed */
    UUID startCertificates(UUID activityId) {
        var many = issueCertificates.eligible(activityId).size();
        return jobs.start(messages.get("accountability.certificate.job", many), progress -> {
            var ids = issueCertificates.eligible(activityId);
            var contents = new BundleMaker.Contents(ids, CERTIFICATES_AT_ONCE, some -> issueCertificates.issueAll(activityId, some).stream()
                    .map(IssueCertificates.Issued::issue).toList(), "accountability.certificate.index",
                    Map.of("activityId", activityId.toString()));
            return RESULT + maker.make(contents, progress, made -> issueCertificates.keep(activityId, made, ids.size()));
        });
    }
}
