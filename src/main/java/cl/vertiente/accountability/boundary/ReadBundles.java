package cl.vertiente.accountability.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.People;
import cl.vertiente.access.Person;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.accountability.domain.ReportBundle;
import cl.vertiente.accountability.domain.ReportBundles;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.evidence.Documents;
import cl.vertiente.evidence.StoredFile;
import cl.vertiente.evidence.StoredFiles;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** ZIPs of issued reports, for who sees their agreement. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.TRAINER, Role.ANALYST, Role.CERTIFIER, Role.SENDER, Role.AUDITOR, Role.GORE_FINANCIAL,
    Role.GORE_TECHNICAL}, readOnly = true)
public class ReadBundles {

    @Inject
    private ReportBundles bundles;

    @Inject
    private Agreements agreements;

    @Inject
    private Documents documents;

    @Inject
    private StoredFiles files;

    @Inject
    private ReportCatalogue catalogue;

    @Inject
    private People people;

    @Inject
    private CurrentCaller caller;

    public BundleView one(UUID id) {
        var bundle = visible(id);
        var agreement = agreements.visibleTo(caller.required(), bundle.agreementId());
        return new BundleView(id, bundle.reportKey(), agreement.id(), agreement.code(), bundle.reports(), bundle.sha256(),
                documents.find(bundle.sha256()).orElseThrow().size(), bundle.madeAt(),
                people.find(bundle.madeBy()).map(Person::name).orElse(null), "/api/v1/report-bundles/" + id + ".zip");
    }

    public StoredFile file(UUID id) {
        var view = one(id);
        var kind = view.reportKey().equals(FichaPrintout.KEY) ? "fichas-" : "certificados-";
        return files.open(view.sha256(), kind + view.agreementCode().replaceAll("[^A-Za-z0-9-]", "-") + "-"
                + Chile.dateOf(view.madeAt()));
    }

    private ReportBundle visible(UUID id) {
        var bundle = bundles.find(id).orElseThrow(() -> new NotFound("accountability.bundle.not-found", ""));
        agreements.visibleTo(caller.required(), bundle.agreementId());
        if (!catalogue.keys().contains(bundle.reportKey())) {
            throw new NotFound("accountability.bundle.not-found", "");
        }
        return bundle;
    }
}
