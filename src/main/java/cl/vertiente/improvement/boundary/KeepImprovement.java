package cl.vertiente.improvement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.GapAttention;
import cl.vertiente.improvement.domain.Improvement;
import cl.vertiente.improvement.domain.ImprovementContent;
import cl.vertiente.improvement.domain.ImprovementKinds;
import cl.vertiente.improvement.domain.ImprovementView;
import cl.vertiente.improvement.domain.Improvements;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/**
 * Plans an improvement, from a gap or freely, or says otherwise what it is. The first time makes it, under an identifier of the client;
 * the same again changes nothing; anything else needs the version that was read, and that nobody decided on it yet.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.FIELD_ENGINEER})
public class KeepImprovement {

    @Inject
    private Improvements improvements;

    @Inject
    private ImprovementKinds kinds;

    @Inject
    private Agreements agreements;

    @Inject
    private ImprovementInHand hand;

    @Inject
    private ImprovementBudget budget;

    @Inject
    private ImprovementDesk desk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param created false when it was there */
    public record Kept(ImprovementView improvement, boolean created) {
    }

    public Kept keep(UUID id, ImprovementRequest request) {
        agreements.lock(request.agreementId());
        return improvements.find(id).isPresent() ? change(id, request) : add(id, request);
    }

    private Kept add(UUID id, ImprovementRequest request) {
        var content = request.content();
        var agreement = agreements.find(request.agreementId()).filter(found -> caller.required().seesRegion(found.regionCut()))
                .orElseThrow(() -> new NotFound("agreement.not-found", "/agreementId"));
        if (agreement.isDraft() || agreement.state().isOver()) {
            throw new Invalid("improvement.agreement-closed", "/agreementId");
        }
        check(agreement, content, null);
        hand.requireKeeper(content.waterSystemId());
        var improvement = new Improvement(id, agreement.id(), code(agreement), content, clock.instant());
        desk.tell(improvement, GapAttention.Stage.MEANT, null);
        improvements.add(improvement);
        audit.changed(Improvement.class, id, null, content);
        return new Kept(desk.view(id), true);
    }

    /** The number that follows within the agreement. */
    private String code(Agreement agreement) {
        long number = improvements.of(agreement.id()) + 1;
        return "MEJ-%s-%04d".formatted(agreement.code(), number);
    }

    private void check(Agreement agreement, ImprovementContent content, ImprovementContent before) {
        var kind = kinds.find(content.kind());
        var faults = new Faults();
        faults.when(kind.isEmpty() || kind.get().said().retired() && (before == null || !before.kind().equals(content.kind())),
                "improvement.kind.unknown", "/kind");
        faults.when((before == null || !before.waterSystemId().equals(content.waterSystemId()))
                && !agreements.serves(agreement.id(), content.waterSystemId()), "improvement.not-served", "/waterSystemId");
        var line = budget.line(agreement.id(), content.budgetLineId());
        faults.when(line.isEmpty(), "improvement.budget-line", "/budgetLineId");
        line.filter(one -> !budget.buys(one.category())).ifPresent(one -> faults.when(true, "improvement.line.people", "/budgetLineId",
                one.item(), budget.source(one.category())));
        faults.when(content.plannedOn() != null && (content.plannedOn().isBefore(agreement.startOn())
                || content.plannedOn().isAfter(agreement.endOn())), "improvement.planned-on", "/plannedOn", agreement.startOn(),
                agreement.endOn());
        faults.raise();
    }

    private Kept change(UUID id, ImprovementRequest request) {
        var improvement = hand.keep(id);
        if (!improvement.agreementId().equals(request.agreementId())) {
            throw new StateForbids("improvement.id-taken", "");
        }
        var before = improvement.content();
        var content = request.content();
        if (before.equals(content)) {
            audit.unchanged();
            return new Kept(desk.view(id), false);
        }
        precondition.check(desk.view(id));
        check(agreements.find(improvement.agreementId()).orElseThrow(), content, before);
        hand.requireKeeper(content.waterSystemId());
        improvement.plan(content);
        desk.tell(improvement, GapAttention.Stage.MEANT, null);
        audit.changed(Improvement.class, id, before, content);
        return new Kept(desk.view(id), false);
    }
}
