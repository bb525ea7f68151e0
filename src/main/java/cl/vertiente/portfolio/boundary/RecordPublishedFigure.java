package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.evidence.Documents;
import cl.vertiente.portfolio.domain.MultiplierFilter;
import cl.vertiente.portfolio.domain.PublishedFigure;
import cl.vertiente.portfolio.domain.PublishedFigures;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Records what somebody published of the multiplier, so that it stands beside ours. The same again changes nothing. */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class RecordPublishedFigure {

    @Inject
    private PublishedFigures published;

    @Inject
    private Contributions contributions;

    @Inject
    private Documents documents;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @return whether it is new */
    public boolean record(UUID id, PublishedRequest request) {
        var content = request.content(Chile.today(clock));
        if (content.agreementId() != null && contributions.of(MultiplierFilter.of(content.agreementId(), null)).isEmpty()) {
            throw new StateForbids("portfolio.published.draft", "/agreementId");
        }
        var known = published.find(id);
        if (known.isPresent()) {
            if (!known.get().says(content)) {
                throw new StateForbids("portfolio.published.id-taken", "");
            }
            audit.unchanged();
            return false;
        }
        if (content.sha256() != null && documents.broughtBy(caller.required().id(), List.of(content.sha256())).isEmpty()) {
            throw new Invalid("evidence.unknown", "/sha256");
        }
        published.add(new PublishedFigure(id, content, clock.instant(), caller.required().id()));
        audit.changed(PublishedFigure.class, id, null, content);
        return true;
    }
}
