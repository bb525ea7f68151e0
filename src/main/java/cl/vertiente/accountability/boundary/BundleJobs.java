package cl.vertiente.accountability.boundary;

import cl.vertiente.job.Jobs;
import cl.vertiente.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The sheets of an agreement in one ZIP, beside the request that asks for it: followed, and cancelled half-way. */
@ApplicationScoped
public class BundleJobs {

    static final String RESULT = "/informes/paquetes/";

    @Inject
    private Jobs jobs;

    @Inject
    private FichaBundle bundle;

    @Inject
    private KeepBundle keepBundle;

    @Inject
    private Messages messages;

    /** @return under which the work is followed */
    UUID start(UUID agreementId) {
        var many = keepBundle.approvedOf(agreementId).size();
        return jobs.start(messages.get("accountability.bundle.job", many), progress -> RESULT + bundle.make(agreementId, progress));
    }
}
