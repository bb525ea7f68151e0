package cl.vertiente.design.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.OpenGaps;
import cl.vertiente.agreement.domain.OpenGaps.OpenGap;
import cl.vertiente.design.domain.DesignFilter;
import cl.vertiente.design.domain.DesignLists;
import cl.vertiente.design.domain.DesignRow;
import cl.vertiente.design.domain.DesignView;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the designs of agreements of the caller's regions, the newest first; the regional government those that were begun. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadDesigns {

    @Inject
    private DesignLists lists;

    @Inject
    private DesignDesk desk;

    @Inject
    private OpenGaps openGaps;

    @Inject
    private CurrentCaller caller;

    public Page<DesignRow> list(DesignFilter filter, List<String> after, int limit) {
        var rows = lists.rows(caller.required(), filter, after, limit + 1);
        var more = rows.size() > limit;
        var shown = more ? rows.subList(0, limit) : rows;
        var last = more ? shown.get(limit - 1) : null;
        return new Page<>(shown, more ? PageKey.of(last.recordedOn(), last.id()) : null, countsByState(filter));
    }

    public Map<String, Long> countsByState(DesignFilter filter) {
        return lists.byState(caller.required(), filter);
    }

    public DesignView one(UUID id) {
        return desk.view(id);
    }

    /** The gaps that it answers, named; those that the caller may not see are left out. */
    public List<OpenGap> gaps(UUID id) {
        return openGaps.named(one(id).gaps().keySet(), caller.required());
    }
}
