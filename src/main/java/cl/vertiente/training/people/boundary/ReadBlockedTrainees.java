package cl.vertiente.training.people.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.training.people.domain.RightsRequester;
import cl.vertiente.training.people.domain.Trainee;
import cl.vertiente.training.people.domain.TraineeHoldings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads whose data are blocked, for those who answer such requests; the reading is logged for each of them. */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.ADMINISTRATOR})
public class ReadBlockedTrainees {

    @Inject
    private TraineeHoldings holdings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    /** Somebody whose data are blocked. @param waterSystem null for none */
    public record BlockedTrainee(UUID id, String name, String waterSystem, RightsRequester askedBy, LocalDate askedOn, String reason,
            Instant blockedAt) {
    }

    /** By the moment of the blocking. */
    public List<BlockedTrainee> all() {
        var blocked = holdings.blocked(caller.required());
        audit.unchanged();
        blocked.forEach(known -> audit.read(Trainee.class, known.trainee().id()));
        return blocked.stream().map(known -> {
            var trainee = known.trainee();
            var request = trainee.blocked();
            return new BlockedTrainee(trainee.id(), trainee.said().name(), known.waterSystem(), request.askedBy(), request.askedOn(),
                    request.reason(), trainee.blockedAt());
        }).toList();
    }
}
