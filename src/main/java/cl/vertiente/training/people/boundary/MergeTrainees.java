package cl.vertiente.training.people.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.training.people.domain.Attendance;
import cl.vertiente.training.people.domain.Attendances;
import cl.vertiente.training.people.domain.Enrolment;
import cl.vertiente.training.people.domain.Enrolments;
import cl.vertiente.training.people.domain.Trainee;
import cl.vertiente.training.people.domain.Trainees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;

/** Says that two trainees are one person: one record goes on, with the sessions of both; the other one points to it for good. */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class MergeTrainees {

    @Inject
    private Trainees trainees;

    @Inject
    private Attendances attendances;

    @Inject
    private Enrolments enrolments;

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

    /** @param into the record that goes on */
    public record Request(@NotNull UUID into, @NotBlank @Size(max = 300) String reason) {
    }

    /** What the trail keeps of each of the two. */
    record Merged(Object said, UUID mergedInto) {
    }

    public TraineeView merge(UUID id, Request request) {
        var before = views.sheet(desk.see(id));
        if (trainees.find(request.into()).filter(desk::isVisible).isEmpty()) {
            throw new Invalid("training.trainee.merge.unknown", "/into");
        }
        precondition.check(before);
        boolean first = id.compareTo(request.into()) < 0;
        var one = claim(first ? id : request.into());
        var other = claim(first ? request.into() : id);
        var merged = first ? one : other;
        var survivor = first ? other : one;
        var mergedBefore = merged.said();
        var survivorBefore = survivor.said();
        trainees.add(merged.mergeInto(survivor, request.reason(), caller.required().id(), clock.instant()));
        var taxId = merged.yieldTaxId();
        trainees.write();
        if (taxId != null) {
            survivor.takeTaxId(taxId);
        }
        attendances.ofTrainee(id).forEach(attendance -> move(attendance, survivor.id()));
        enrolments.ofTrainee(id).stream().filter(Enrolment::isEnrolled).forEach(enrolment -> follow(enrolment, survivor));
        audit.changed(Trainee.class, id, mergedBefore, new Merged(merged.said(), survivor.id()));
        audit.changed(Trainee.class, survivor.id(), survivorBefore, survivor.said());
        return views.sheet(desk.see(survivor.id()));
    }

    private Trainee claim(UUID id) {
        return trainees.claim(id).orElseThrow(() -> new NotFound("training.trainee.not-found", ""));
    }

    /** Whoever was expected under one record is expected under the other. */
    private void follow(Enrolment enrolment, Trainee survivor) {
        var known = enrolments.find(enrolment.activityId(), survivor.id());
        if (known.isPresent()) {
            known.get().renew(caller.required().id(), clock.instant());
        } else {
            enrolments.add(new Enrolment(enrolment.activityId(), survivor, caller.required().id(), clock.instant()));
        }
        enrolment.withdraw(caller.required().id(), clock.instant());
    }

    private void move(Attendance attendance, UUID survivor) {
        var known = attendances.find(attendance.sessionId(), survivor);
        if (known.isPresent()) {
            known.get().absorb(attendance);
        } else {
            attendances.add(Attendance.of(survivor, attendance));
        }
        attendances.remove(attendance);
    }
}
