package cl.vertiente.diagnosis.score.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.score.domain.GapFilter;
import cl.vertiente.diagnosis.score.domain.GapReason;
import cl.vertiente.diagnosis.score.domain.GapRow;
import cl.vertiente.diagnosis.score.domain.GapView;
import cl.vertiente.diagnosis.score.domain.Gaps;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the gaps within the caller's regions, the highest priority first. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadGaps {

    @Inject
    private Gaps gaps;

    @Inject
    private GapDesk desk;

    @Inject
    private GapLabels labels;

    @Inject
    private CurrentCaller caller;

    public Page<GapRow> list(GapFilter filter, List<String> after, int limit) {
        var visible = gaps.visibleTo(caller.required());
        var rows = visible.list(filter, after, limit + 1);
        var counts = visible.countsByState(filter);
        return rows.size() <= limit ? new Page<>(rows, null, counts)
                : new Page<>(rows.subList(0, limit), key(rows.get(limit - 1)), counts);
    }

    static String key(GapRow last) {
        return PageKey.of(last.priority() == null ? -1 : last.priority(), last.id());
    }

    public Map<String, Long> countsByState(GapFilter filter) {
        return gaps.visibleTo(caller.required()).countsByState(filter);
    }

    public GapView one(UUID id) {
        return gaps.visibleTo(caller.required()).find(id).orElseThrow(() -> new NotFound("diagnosis.gap.not-found", ""));
    }

    /** The name of the rule that proposed a gap. */
    public String rule(GapReason reason) {
        return labels.rule(reason);
    }

    /** The name of a question that shows a gap; of one that no form asks what stands for it. */
    public String question(String ref) {
        return labels.question(ref);
    }

    /** Whether the caller may change the gaps of a system. */
    public boolean isKeeper(UUID systemId) {
        return desk.isResponsible(systemId);
    }
}
