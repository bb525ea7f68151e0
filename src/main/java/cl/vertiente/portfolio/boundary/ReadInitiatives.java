package cl.vertiente.portfolio.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.portfolio.domain.InitiativeFilter;
import cl.vertiente.portfolio.domain.InitiativeLists;
import cl.vertiente.portfolio.domain.InitiativeRow;
import cl.vertiente.portfolio.domain.InitiativeView;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the initiatives that agreements of the caller's regions brought forth, the newest first. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadInitiatives {

    @Inject
    private InitiativeLists lists;

    @Inject
    private InitiativeDesk desk;

    @Inject
    private CurrentCaller caller;

    public Page<InitiativeRow> list(InitiativeFilter filter, List<String> after, int limit) {
        var rows = lists.rows(caller.required(), filter, after, limit + 1);
        var counts = countsByState(filter);
        return rows.size() <= limit ? new Page<>(rows, null, counts)
                : new Page<>(rows.subList(0, limit), PageKey.of(rows.get(limit - 1).recordedOn(), rows.get(limit - 1).id()), counts);
    }

    /** The newest few. */
    public List<InitiativeRow> first(InitiativeFilter filter, int limit) {
        return lists.rows(caller.required(), filter, null, limit);
    }

    public Map<String, Long> countsByState(InitiativeFilter filter) {
        return lists.byState(caller.required(), filter);
    }

    public InitiativeView one(UUID id) {
        return desk.view(id);
    }
}
