package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.accountability.domain.ReportBundle;
import cl.vertiente.accountability.domain.ReportBundles;
import cl.vertiente.evidence.Document;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.DocumentFiles.Received;
import cl.vertiente.evidence.Documents;
import cl.vertiente.evidence.MediaKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;

/** Where ZIPs of issued reports are kept; who may says the use case. */
@ApplicationScoped
public class BundleStore {

    @Inject
    private ReportBundles bundles;

    @Inject
    private Documents documents;

    @Inject
    private DocumentFiles files;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** @param reports how many are in it */
    ReportBundle keep(UUID agreementId, String reportKey, Received made, int reports) {
        try {
            files.keep(made);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        if (documents.find(made.sha256()).isEmpty()) {
            documents.add(new Document(made.sha256(), made.size(), MediaKind.ZIP, clock.instant()));
        }
        var bundle = new ReportBundle(agreementId, reportKey, made.sha256(), reports, clock.instant(), caller.required().id());
        bundles.add(bundle);
        return bundle;
    }
}
