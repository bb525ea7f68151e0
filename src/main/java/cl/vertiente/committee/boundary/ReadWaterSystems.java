package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.BoardAttention;
import cl.vertiente.committee.domain.DatumShift;
import cl.vertiente.committee.domain.DatumShifts;
import cl.vertiente.committee.domain.WaterSystemFilter;
import cl.vertiente.committee.domain.WaterSystemRow;
import cl.vertiente.committee.domain.WaterSystemView;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the registry of water systems, within the caller's regions. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadWaterSystems {

    @Inject
    private WaterSystems systems;

    @Inject
    private DatumShifts shifts;

    @Inject
    private CurrentCaller caller;

    public Page<WaterSystemRow> list(WaterSystemFilter filter, List<String> after, int limit) {
        var visible = systems.visibleTo(caller.required());
        var rows = visible.list(filter, after, limit + 1);
        var counts = visible.countsByState(filter);
        return rows.size() <= limit ? new Page<>(rows, null, counts)
                : new Page<>(rows.subList(0, limit), key(rows.get(limit - 1)), counts);
    }

    private static String key(WaterSystemRow last) {
        return PageKey.of(last.communeCut(), last.officialName(), last.id());
    }

    public Map<String, Long> countsByState(WaterSystemFilter filter) {
        return systems.visibleTo(caller.required()).countsByState(filter);
    }

    /** How many systems in view have a board that asks for attention. */
    public long boardsDue() {
        var due = new WaterSystemFilter(null, null, null, null, null, null, BoardAttention.DUE);
        return countsByState(due).values().stream().mapToLong(Long::longValue).sum();
    }

    public WaterSystemView one(UUID id) {
        return systems.visibleTo(caller.required()).find(id).orElseThrow(() -> new NotFound("committee.not-found", ""));
    }

    /** How a point that its paper gives in an older datum came to its degrees; empty for one of WGS84. */
    public Optional<DatumShift> conversion(WaterSystemView view) {
        var datum = view.position().datum();
        return datum == null || view.system().lat() == null ? Optional.empty() : shifts.of(datum, view.system().lat());
    }

    /** The communes with systems, as code and name. */
    public List<Object[]> communes(String region) {
        return systems.visibleTo(caller.required()).communes(region);
    }
}
