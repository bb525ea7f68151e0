package cl.vertiente.training.people.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import cl.vertiente.training.people.domain.HeldTrainee;
import cl.vertiente.training.people.domain.Trainee;
import cl.vertiente.training.people.domain.TraineeHoldings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Reads everything that is held about somebody who was trained, and who read it, for whoever answers them (Ley 21.719, access). The reading
 * is logged, that of the log too.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.ADMINISTRATOR})
public class ReadTraineeData {

    @Inject
    private TraineeDesk desk;

    @Inject
    private HeldTrainees held;

    @Inject
    private TraineeViews views;

    @Inject
    private AuditTrail audit;

    public HeldTrainee of(UUID id) {
        var known = desk.see(id);
        audit.read(Trainee.class, id);
        return held.of(known, UnaryOperator.identity());
    }

    /** As it is changed by whoever answers for their data. */
    public TraineeView view(UUID id) {
        audit.unchanged();
        return views.rights(desk.see(id));
    }

    /** The last first. */
    public Page<HeldTrainee.Access> accesses(UUID id, TraineeHoldings.After after, int limit) {
        desk.see(id);
        audit.read(Trainee.class, id);
        var rows = held.accesses(id, after, limit + 1);
        var shown = rows.stream().limit(limit).toList();
        return new Page<>(shown, rows.size() <= limit ? null : key(shown), Map.of());
    }

    private static String key(List<HeldTrainee.Access> shown) {
        var last = shown.get(shown.size() - 1);
        return PageKey.of(last.at(), last.id());
    }
}
