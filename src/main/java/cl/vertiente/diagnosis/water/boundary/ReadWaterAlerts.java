package cl.vertiente.diagnosis.water.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.water.domain.AlertFilter;
import cl.vertiente.diagnosis.water.domain.PressingAlert;
import cl.vertiente.diagnosis.water.domain.WaterAlerts;
import cl.vertiente.diagnosis.water.domain.WaterNorms;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the alerts of water within the caller's regions. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadWaterAlerts {

    @Inject
    private WaterAlerts alerts;

    @Inject
    private WaterNorms norms;

    @Inject
    private AlertViews views;

    @Inject
    private CurrentCaller caller;

    public Page<AlertView> list(AlertFilter filter, List<String> after, int limit) {
        var visible = alerts.visibleTo(caller.required());
        var rows = visible.list(filter, after, limit + 1);
        var counts = visible.countsByState(filter);
        boolean more = rows.size() > limit;
        var shown = more ? rows.subList(0, limit) : rows;
        var items = views(shown, filter.waterSystem() != null);
        return new Page<>(items, more ? key(rows.get(limit - 1)) : null, counts);
    }

    static String key(WaterAlerts.Row last) {
        return PageKey.of(last.alert().openedAt(), last.alert().id());
    }

    private List<AlertView> views(List<WaterAlerts.Row> rows, boolean closing) {
        return rows.isEmpty() ? List.of()
                : views.views(rows, alerts.steps(rows.stream().map(row -> row.alert().id()).toList()), norms.all(), closing);
    }

    public Map<String, Long> countsByState(AlertFilter filter) {
        return alerts.visibleTo(caller.required()).countsByState(filter);
    }

    public AlertView one(UUID id) {
        return views(List.of(alerts.visibleTo(caller.required()).find(id)
                .orElseThrow(() -> new NotFound("diagnosis.water.alert.not-found", ""))), true).get(0);
    }

    /** The gravest that are not over, for the home page: one question. */
    public List<PressingAlert> pressing(int most) {
        return alerts.visibleTo(caller.required()).pressing(most);
    }
}
