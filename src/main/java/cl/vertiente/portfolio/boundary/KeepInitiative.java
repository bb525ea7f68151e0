package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.portfolio.domain.AgreementShare;
import cl.vertiente.portfolio.domain.Initiative;
import cl.vertiente.portfolio.domain.InitiativeContent;
import cl.vertiente.portfolio.domain.InitiativeView;
import cl.vertiente.portfolio.domain.Initiatives;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.territory.Communes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/**
 * Says what an initiative is. The first time makes it, under an identifier of the client; the same again changes nothing; anything else
 * needs the version that was read. Where it stands is none of its business: events say it.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.DESIGNER})
public class KeepInitiative {

    @Inject
    private Initiatives initiatives;

    @Inject
    private InitiativeDesk desk;

    @Inject
    private Agreements agreements;

    @Inject
    private Communes communes;

    @Inject
    private PortfolioWords words;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param created false when it was there */
    public record Kept(InitiativeView initiative, boolean created) {
    }

    /** The agreements are locked in their order, so that of two that send the same the second finds what the first wrote. */
    public Kept keep(UUID id, InitiativeRequest request) {
        var content = request.content();
        content.shares().keySet().forEach(agreements::lock);
        return initiatives.find(id).isPresent() ? change(id, content) : add(id, content);
    }

    private Kept add(UUID id, InitiativeContent content) {
        check(id, content);
        var set = Ids.next();
        var initiative = new Initiative(id, words.name(content), content, set, clock.instant());
        initiatives.add(initiative);
        share(id, set, content);
        audit.changed(Initiative.class, id, null, content);
        return new Kept(desk.written(id), true);
    }

    private void share(UUID id, UUID set, InitiativeContent content) {
        AgreementShare.set(set, id, content.shares(), clock.instant(), caller.required().id()).forEach(initiatives::add);
    }

    private Kept change(UUID id, InitiativeContent content) {
        var initiative = desk.claim(id);
        var shares = initiatives.shares(initiative.shareSet());
        var before = initiative.content(shares);
        if (before.equals(content)) {
            audit.unchanged();
            return new Kept(desk.view(id), false);
        }
        precondition.check(desk.view(id));
        check(id, content);
        var set = before.shares().equals(content.shares()) ? initiative.shareSet() : Ids.next();
        if (!set.equals(initiative.shareSet())) {
            share(id, set, content);
        }
        initiative.describe(words.name(content), content, set);
        audit.changed(Initiative.class, id, before, content);
        return new Kept(desk.written(id), false);
    }

    private void check(UUID id, InitiativeContent content) {
        var who = caller.required();
        for (var agreement : content.shares().keySet()) {
            agreements.find(agreement).filter(found -> who.seesRegion(found.regionCut()) && !found.isDraft())
                    .orElseThrow(() -> new NotFound("agreement.not-found", "/shares"));
        }
        var faults = new Faults();
        faults.when(content.communes().stream().anyMatch(cut -> communes.nameOf(cut).isEmpty()), "portfolio.commune-unknown", "/communes");
        faults.when(content.systems().stream().anyMatch(system -> content.shares().keySet().stream()
                .noneMatch(agreement -> agreements.serves(agreement, system))), "portfolio.not-served", "/systems");
        faults.when(content.bipCode() != null && initiatives.isTaken(content.bipCode(), id), "portfolio.bip.taken", "/bipCode",
                content.bipCode());
        faults.raise();
    }
}
