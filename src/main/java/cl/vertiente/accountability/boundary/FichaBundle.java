package cl.vertiente.accountability.boundary;

import cl.vertiente.shared.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** The sheets of all approved records of an agreement in one ZIP. */
@ApplicationScoped
public class FichaBundle {

    @Inject
    private BundleMaker maker;

    @Inject
    private IssueFicha issueFicha;

    @Inject
    private KeepBundle keepBundle;

    /** @return under which the ZIP is kept */
    public UUID make(UUID agreementId, Progress progress) {
        var ids = keepBundle.approvedOf(agreementId);
        return maker.make(new BundleMaker.Contents(ids, id -> issueFicha.issue(id).issue(), "accountability.bundle.index",
                Map.of("agreementId", agreementId.toString())), progress, made -> keepBundle.keep(agreementId, made, ids.size()));
    }
}
