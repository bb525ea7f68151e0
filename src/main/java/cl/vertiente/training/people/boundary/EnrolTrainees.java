package cl.vertiente.training.people.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.training.activity.boundary.ActivityInHand;
import cl.vertiente.training.people.domain.Enrolment;
import cl.vertiente.training.people.domain.Enrolments;
import cl.vertiente.training.people.domain.Trainee;
import cl.vertiente.training.people.domain.Trainees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Says who is expected at an activity, before its list is begun, or that they do not come after all. The same again changes nothing. */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.TRAINER})
public class EnrolTrainees {

    @Inject
    private Enrolments enrolments;

    @Inject
    private Trainees trainees;

    @Inject
    private TraineeDesk people;

    @Inject
    private ActivityInHand activities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What the trail keeps: it names nobody. */
    record Changed(UUID activityId, UUID traineeId, boolean enrolled) {
    }

    /** @param created false when they were enrolled */
    public record Enrolled(UUID traineeId, String name, boolean created) {
    }

    public Enrolled enrol(UUID activityId, UUID traineeId) {
        open(activityId);
        return enrol(activityId, known(traineeId));
    }

    /** Several at once. @return how many were not enrolled before */
    public int enrolAll(UUID activityId, Collection<UUID> traineeIds) {
        open(activityId);
        return (int) traineeIds.stream().filter(id -> enrol(activityId, known(id)).created()).count();
    }

    /** Somebody who may not be on record yet: found again by RUT, wherever they were trained before, or recorded now. */
    public Enrolled enrolNew(UUID activityId, UUID id, TraineeRequest request) {
        open(activityId);
        var said = people.card(request);
        return enrol(activityId, trainees.find(id).map(people::current).or(() -> people.same(said.taxId()))
                .or(() -> request.isOtherPerson() ? Optional.empty() : people.same(said, id)).orElseGet(() -> people.add(id, said)));
    }

    /** @return false when they were not enrolled any more */
    public boolean withdraw(UUID activityId, UUID traineeId) {
        open(activityId);
        var enrolment = trainees.find(traineeId).map(people::current).flatMap(one -> enrolments.find(activityId, one.id()))
                .orElseThrow(() -> new NotFound("training.enrolment.not-found", ""));
        if (!enrolment.withdraw(caller.required().id(), clock.instant())) {
            return false;
        }
        audit(activityId, enrolment.traineeId(), true, false);
        return true;
    }

    private void open(UUID activityId) {
        audit.unchanged();
        if (activities.keep(activityId).state().isDone()) {
            throw new StateForbids("training.enrolment.held", "");
        }
    }

    private Trainee known(UUID id) {
        return trainees.find(id).map(people::current).filter(one -> !one.isBlocked() && people.isVisible(one))
                .orElseThrow(() -> new NotFound("training.trainee.not-found", ""));
    }

    private Enrolled enrol(UUID activityId, Trainee trainee) {
        var known = enrolments.find(activityId, trainee.id());
        boolean created = known.isEmpty() || known.get().renew(caller.required().id(), clock.instant());
        if (known.isEmpty()) {
            enrolments.add(new Enrolment(activityId, trainee, caller.required().id(), clock.instant()));
        }
        if (created) {
            audit(activityId, trainee.id(), false, true);
        }
        return new Enrolled(trainee.id(), trainee.said().name(), created);
    }

    private void audit(UUID activityId, UUID traineeId, boolean before, boolean after) {
        audit.changed(Enrolment.class, Ids.derived(activityId, traineeId.toString()), new Changed(activityId, traineeId, before),
                new Changed(activityId, traineeId, after));
    }
}
