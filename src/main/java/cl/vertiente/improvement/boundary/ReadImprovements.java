package cl.vertiente.improvement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.OpenGaps;
import cl.vertiente.agreement.domain.OpenGaps.OpenGap;
import cl.vertiente.improvement.domain.ImprovementFilter;
import cl.vertiente.improvement.domain.ImprovementLists;
import cl.vertiente.improvement.domain.ImprovementRow;
import cl.vertiente.improvement.domain.ImprovementView;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the improvements within the caller's regions, the newest first. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadImprovements {

    @Inject
    private ImprovementLists lists;

    @Inject
    private ImprovementDesk desk;

    @Inject
    private ImprovementInHand hand;

    @Inject
    private OpenGaps gaps;

    @Inject
    private CurrentCaller caller;

    public Page<ImprovementRow> list(ImprovementFilter filter, List<String> after, int limit) {
        var rows = lists.rows(caller.required(), filter, after, limit + 1);
        var counts = countsByState(filter);
        return rows.size() <= limit ? new Page<>(rows, null, counts)
                : new Page<>(rows.subList(0, limit), PageKey.of(rows.get(limit - 1).recordedOn(), rows.get(limit - 1).id()), counts);
    }

    public Map<String, Long> countsByState(ImprovementFilter filter) {
        return lists.byState(caller.required(), filter);
    }

    public ImprovementView one(UUID id) {
        return desk.view(id);
    }

    /** The gap that it answers, named; null when it answers none, or the caller may not see it. */
    public OpenGap gap(UUID id) {
        var gap = one(id).improvement().gapId();
        return gap == null ? null : gaps.named(List.of(gap), caller.required()).stream().findFirst().orElse(null);
    }

    /** Whether the caller plans it and takes it on. */
    public boolean isKeeper(UUID id) {
        return hand.isKeeper(hand.read(id).waterSystemId());
    }
}
