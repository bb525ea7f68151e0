package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.portfolio.domain.Initiative;
import cl.vertiente.portfolio.domain.Initiatives;
import cl.vertiente.shared.AuditTrail;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/**
 * States anew what initiatives bring to the multiplier, a part of them at a time: for those recorded before that was kept, and whenever
 * somebody doubts it. What is right already stays; what it adds is known from now on.
 */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class RecountMultiplier {

    private static final int AT_ONCE = 200;

    @Inject
    private Initiatives initiatives;

    @Inject
    private InitiativeDesk desk;

    @Inject
    private AuditTrail audit;

    /**
     * What was done.
     *
     * @param initiatives counted again
     * @param changed those that brought something else than was kept
     * @param next after which the next part begins; null when all are done
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Recounted(int initiatives, int changed, UUID next) {
    }

    /** @param after the last of the part before; null to begin */
    public Recounted recount(UUID after) {
        var ids = initiatives.ids(after, AT_ONCE);
        int changed = 0;
        for (var id : ids) {
            var differences = initiatives.claim(id).map(desk::restate).orElse(0);
            if (differences > 0) {
                audit.changed(Initiative.class, id, Map.of(), Map.of("figuresRestated", differences));
                changed++;
            }
        }
        if (changed == 0) {
            audit.unchanged();
        }
        return new Recounted(ids.size(), changed, ids.size() < AT_ONCE ? null : ids.get(ids.size() - 1));
    }
}
