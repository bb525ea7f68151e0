package cl.vertiente.accountability.boundary;

import cl.vertiente.shared.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** The sheets of all approved records of an agreement in one ZIP. */
@ApplicationScoped
public class FichaBundle {

    /** In one transaction: few, since each of them may hold many photos. */
    private static final int AT_ONCE = 10;

    @Inject
    private BundleMaker maker;

    @Inject
    private IssueFicha issueFicha;

    @Inject
    private KeepBundle keepBundle;

    /** @return under which the ZIP is kept */
    public UUID make(UUID agreementId, Progress progress) {
        var ids = keepBundle.approvedOf(agreementId);
        var contents = new BundleMaker.Contents(ids, AT_ONCE, some -> issueFicha.issueAll(some).stream().map(IssueAnswer::issue).toList(),
                "accountability.bundle.index", Map.of("agreementId", agreementId.toString()));
        return maker.make(contents, progress, made -> keepBundle.keep(agreementId, made, ids.size()));
    }
}
