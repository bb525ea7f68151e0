package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.portfolio.domain.PublishedFigure;
import cl.vertiente.portfolio.domain.PublishedFigures;
import cl.vertiente.portfolio.domain.PublishedWithdrawal;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;

/** Says why a published figure is compared no more: it was read wrongly, or whoever published it took it back. It stays to be seen. */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class WithdrawPublishedFigure {

    @Inject
    private PublishedFigures published;

    @Inject
    private Agreements agreements;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Why. */
    public record Request(@Size(max = 300) String reason) {
    }

    /** The same again changes nothing. @throws StateForbids when another reason was given before */
    public void withdraw(UUID id, Request request) {
        var figure = published.claim(id).orElseThrow(() -> new NotFound("portfolio.published.not-found", ""));
        if (figure.agreementId() != null) {
            agreements.visibleTo(caller.required(), figure.agreementId());
        }
        var reason = InitiativeRequest.text(request.reason());
        if (reason == null) {
            throw new Invalid("portfolio.published.withdraw-reason", "/reason");
        }
        var known = published.withdrawalOf(id);
        if (known.isPresent()) {
            if (!known.get().reason().equals(reason)) {
                throw new StateForbids("portfolio.published.withdrawn-already", "");
            }
            audit.unchanged();
            return;
        }
        published.add(new PublishedWithdrawal(id, reason, clock.instant(), caller.required().id()));
        audit.changed(PublishedFigure.class, id, figure.content(), request);
    }
}
