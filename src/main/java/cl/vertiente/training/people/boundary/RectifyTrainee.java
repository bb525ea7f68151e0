package cl.vertiente.training.people.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Rut;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.training.people.domain.RightsRequest;
import cl.vertiente.training.people.domain.RightsRequester;
import cl.vertiente.training.people.domain.Trainee;
import cl.vertiente.training.people.domain.TraineeCard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Corrects by what somebody is told: name, RUT or document, since they ask for it or it is seen to be wrong (Ley 21.719, rectification).
 * What stood there stays in the trail with the reason. Also while their data are blocked: a correction may be what they wait for.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.ADMINISTRATOR})
public class RectifyTrainee {

    @Inject
    private TraineeDesk desk;

    @Inject
    private TraineeViews views;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param taxId RUT as people write it; absent with another document and the reason why there is none */
    public record Request(@NotBlank @Size(max = 120) String name, @Size(max = 20) String taxId, @Size(max = 60) String document,
            @Size(max = 200) String documentReason, RightsRequester askedBy, LocalDate askedOn,
            @Size(max = 300) String reason) {
    }

    /** What the trail keeps. */
    record Rectified(TraineeCard said, RightsRequest request) {
    }

    public TraineeView rectify(UUID id, Request asked) {
        var trainee = desk.claim(id);
        precondition.check(views.rights(desk.see(id)));
        var request = new RightsForm(asked.askedBy(), asked.askedOn(), asked.reason()).said(Chile.today(clock));
        var before = trainee.said();
        var right = identified(before, asked);
        if (right.equals(before)) {
            throw new StateForbids("training.rectify.same", "");
        }
        desk.requireShown(right.name());
        desk.refuseKnown(right, id, true);
        trainee.rectify(right, Chile.today(clock));
        audit.changed(Trainee.class, id, before, new Rectified(right, request));
        return views.rights(desk.see(id));
    }

    private static TraineeCard identified(TraineeCard before, Request asked) {
        var rut = TraineeRequest.blankAsNull(asked.taxId());
        var faults = new Faults();
        faults.when(rut != null && !Rut.isValid(rut), "shared.rut.invalid", "/taxId");
        faults.raise();
        return before.identified(asked.name().strip().replaceAll("\\s+", " "), rut == null ? null : Rut.of(rut),
                TraineeRequest.blankAsNull(asked.document()), TraineeRequest.blankAsNull(asked.documentReason()));
    }
}
