package cl.vertiente.training.people.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import cl.vertiente.training.people.domain.Trainee;
import cl.vertiente.training.people.domain.TraineeCard;
import cl.vertiente.training.people.domain.Trainees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Records somebody who is trained under an identifier made by the client, or says anew who they are. The same again changes nothing;
 * somebody who is recorded already, by RUT or by name and committee, is not recorded twice.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.TRAINER})
public class KeepTrainee {

    @Inject
    private Trainees trainees;

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

    /**
     * Somebody as they are recorded now.
     *
     * @param created false when they were there
     * @param similar who may be the same person under another spelling; empty when the client says that it is none of them
     */
    public record Kept(TraineeView trainee, boolean created, List<UUID> similar) {
    }

    public Kept keep(UUID id, TraineeRequest request) {
        var known = trainees.claim(id).orElse(null);
        if (known != null && !desk.isVisible(known)) {
            throw new StateForbids("training.trainee.id-taken", "");
        }
        var said = desk.card(request);
        if (known == null) {
            desk.refuseKnown(said, id, request.isOtherPerson());
            desk.add(id, said);
            return kept(id, request, said, true);
        }
        if (known.said().equals(said)) {
            audit.unchanged();
            return kept(id, request, said, false);
        }
        precondition.check(view(id));
        desk.refuseKnown(said, id, request.isOtherPerson() || known.said().isNamedAndPlacedAs(said));
        var before = known.said();
        known.describe(said, Chile.today(clock));
        audit.changed(Trainee.class, id, before, known.said());
        return kept(id, request, said, false);
    }

    private Kept kept(UUID id, TraineeRequest request, TraineeCard said, boolean created) {
        return new Kept(view(id), created, request.isOtherPerson() ? List.of() : desk.similar(id, said));
    }

    private TraineeView view(UUID id) {
        return views.sheet(desk.see(id));
    }
}
