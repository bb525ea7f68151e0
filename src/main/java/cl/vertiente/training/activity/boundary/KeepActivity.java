package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.committee.domain.Assignments;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Forbidden;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.training.activity.domain.Activities;
import cl.vertiente.training.activity.domain.ActivityContent;
import cl.vertiente.training.activity.domain.ActivityView;
import cl.vertiente.training.activity.domain.Topics;
import cl.vertiente.training.activity.domain.TrainingActivity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/**
 * Plans an activity, or says otherwise what it is. The first time makes it, under an identifier of the client; the same again changes
 * nothing; anything else needs the version that was read.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.TRAINER})
public class KeepActivity {

    @Inject
    private Activities activities;

    @Inject
    private Topics topics;

    @Inject
    private Agreements agreements;

    @Inject
    private Assignments assignments;

    @Inject
    private ActivityInHand hand;

    @Inject
    private ActivityDesk desk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param created false when it was there */
    public record Kept(ActivityView activity, boolean created) {
    }

    public Kept keep(UUID id, ActivityRequest request) {
        agreements.lock(request.agreementId());
        return activities.find(id).isPresent() ? change(id, request) : add(id, request);
    }

    private Kept add(UUID id, ActivityRequest request) {
        var content = request.content();
        var agreement = agreements.find(request.agreementId()).filter(found -> caller.required().seesRegion(found.regionCut()))
                .orElseThrow(() -> new NotFound("agreement.not-found", "/agreementId"));
        if (agreement.isDraft() || agreement.state().isOver()) {
            throw new Invalid("training.activity.agreement-closed", "/agreementId");
        }
        check(agreement, content, null);
        requireResponsible(content);
        var activity = new TrainingActivity(id, agreement.id(), code(agreement), content, clock.instant());
        activities.add(activity);
        audit.changed(TrainingActivity.class, id, null, content);
        return new Kept(desk.view(id), true);
    }

    /** The number that follows within the agreement. */
    private String code(Agreement agreement) {
        long number = activities.of(agreement.id()) + 1;
        return "CAP-%s-%04d".formatted(agreement.code(), number);
    }

    private void check(Agreement agreement, ActivityContent content, ActivityContent before) {
        var topic = topics.find(content.topic());
        var faults = new Faults();
        faults.when(topic.isEmpty() || topic.get().said().retired() && (before == null || !before.topic().equals(content.topic())),
                "training.activity.topic-unknown", "/topic");
        faults.when(content.invited().stream().filter(system -> before == null || !before.invited().contains(system))
                .anyMatch(system -> !agreements.serves(agreement.id(), system)), "training.activity.not-served", "/invited");
        faults.raise();
    }

    /** Whoever plans answers for one of the committees that are invited, or coordinates. */
    private void requireResponsible(ActivityContent content) {
        var who = caller.required();
        if (!who.is(Role.COORDINATOR) && content.invited().stream().noneMatch(one -> assignments.isResponsible(who.id(), one))) {
            throw new Forbidden("training.activity.not-responsible", "");
        }
    }

    private Kept change(UUID id, ActivityRequest request) {
        var activity = hand.keep(id);
        if (!activity.agreementId().equals(request.agreementId())) {
            throw new StateForbids("training.activity.id-taken", "");
        }
        var before = activity.content();
        var content = request.content();
        if (before.equals(content)) {
            audit.unchanged();
            return new Kept(desk.view(id), false);
        }
        activity.requireOpen();
        precondition.check(desk.view(id));
        check(agreements.find(activity.agreementId()).orElseThrow(), content, before);
        activity.plan(content);
        audit.changed(TrainingActivity.class, id, before, content);
        return new Kept(desk.view(id), false);
    }
}
