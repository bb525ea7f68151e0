package cl.vertiente.training.people.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.training.people.domain.RightsRequest;
import cl.vertiente.training.people.domain.Trainee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/**
 * Blocks the data of somebody who was trained, or takes that back (Ley 21.719, temporary blocking): they stand in no list and no search and
 * are not changed, while counts, attendances and what was rendered stay.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.ADMINISTRATOR})
public class BlockTrainee {

    @Inject
    private TraineeDesk desk;

    @Inject
    private TraineeViews views;

    @Inject
    private Precondition precondition;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What the trail keeps. */
    record Blocked(boolean blocked, RightsRequest request) {
    }

    public TraineeView block(UUID id, RightsForm asked) {
        var trainee = claim(id);
        var request = asked.said(Chile.today(clock));
        trainee.block(request, caller.required().id(), clock.instant());
        audit.changed(Trainee.class, id, new Blocked(false, null), new Blocked(true, request));
        return views.rights(desk.see(id));
    }

    public TraineeView unblock(UUID id, RightsForm asked) {
        var trainee = claim(id);
        var request = asked.said(Chile.today(clock));
        var before = trainee.blocked();
        trainee.unblock();
        audit.changed(Trainee.class, id, new Blocked(true, before), new Blocked(false, request));
        return views.rights(desk.see(id));
    }

    private Trainee claim(UUID id) {
        var trainee = desk.claim(id);
        precondition.check(views.rights(desk.see(id)));
        return trainee;
    }
}
