package cl.vertiente.training.people.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.TaxIdDisclosure.Purpose;
import cl.vertiente.access.UseCase;
import cl.vertiente.training.activity.boundary.ActivityInHand;
import cl.vertiente.training.people.domain.Attendances;
import cl.vertiente.training.people.domain.Enrolments;
import cl.vertiente.training.people.domain.Trainee;
import cl.vertiente.training.people.domain.TraineePost;
import cl.vertiente.training.people.domain.Trainees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reads who is expected at an activity. The regional government reads who came, and nobody who did not. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.AUDITOR}, readOnly = true)
public class ReadEnrolments {

    @Inject
    private Enrolments enrolments;

    @Inject
    private Trainees trainees;

    @Inject
    private TraineeDesk people;

    @Inject
    private TraineeViews views;

    @Inject
    private ActivityInHand activities;

    /**
     * Somebody who is expected.
     *
     * @param taxId RUT, masked; null when there is none
     * @param waterSystem null for none
     */
    @Schema(name = "ExpectedTrainee")
    public record Expected(UUID traineeId, String name, String taxId, TraineePost post, UUID waterSystemId, String waterSystem) {
    }

    /** By name. */
    public List<Expected> of(UUID activityId) {
        activities.read(activityId);
        return enrolments.of(activityId).stream().map(this::view).toList();
    }

    private Expected view(Attendances.Seated one) {
        var said = one.trainee().said();
        return new Expected(one.trainee().id(), said.name(), views.taxId(said.taxId(), Purpose.OVERVIEW), said.post(), said.waterSystemId(),
                one.waterSystem());
    }

    /** Those of a committee that is invited who are on record and not enrolled: to be chosen from. */
    public List<Expected> offered(UUID activityId, UUID waterSystemId, String name) {
        activities.read(activityId);
        var enrolled = enrolments.of(activityId).stream().map(one -> one.trainee().id()).collect(Collectors.toSet());
        return trainees.from(waterSystemId, null).stream().filter(one -> !one.isBlocked() && !enrolled.contains(one.id()))
                .filter(one -> people.isVisible(one)).map(one -> offered(one, name)).toList();
    }

    private Expected offered(Trainee trainee, String waterSystem) {
        return view(new Attendances.Seated(trainee, null, waterSystem));
    }
}
