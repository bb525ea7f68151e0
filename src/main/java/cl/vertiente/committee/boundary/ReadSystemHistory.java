package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.HistoryRow;
import cl.vertiente.committee.domain.Registry;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Rut;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what was changed about a system, its operator and its board: who, when, each field before and after. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.AUDITOR}, readOnly = true)
public class ReadSystemHistory {

    private static final String BOARD = "BoardMembership";

    @Inject
    private WaterSystems systems;

    @Inject
    private Registry registry;

    @Inject
    private CurrentCaller caller;

    /** One change of a field; null where nothing stood, or nothing stands. */
    public record Change(String field, String before, String after) {
    }

    /** One line of the history; nothing was there before when it is new. */
    public record Line(Instant at, String person, String useCase, String recordType, boolean created, List<Change> changes) {
    }

    /** @param before only what is older; null for the latest */
    public List<Line> of(UUID systemId, Instant before, int limit) {
        var view = systems.visibleTo(caller.required()).find(systemId).orElseThrow(() -> new NotFound("committee.not-found", ""));
        return registry.history(systemId, view.operator().id(), before, limit).stream().map(this::line).toList();
    }

    private Line line(HistoryRow row) {
        var was = flat(row.before());
        var is = flat(row.after());
        var fields = new LinkedHashMap<>(was);
        fields.putAll(is);
        var changes = new ArrayList<Change>();
        fields.keySet().forEach(field -> {
            var before = was.get(field);
            var after = is.get(field);
            if (before == null ? after != null : !before.equals(after)) {
                changes.add(new Change(field, shown(row, field, before), shown(row, field, after)));
            }
        });
        return new Line(row.at(), row.person(), row.useCase(), row.recordType(), row.before() == null, changes);
    }

    /** The RUT of a person is for those who keep the board. */
    private String shown(HistoryRow row, String field, String value) {
        boolean hidden = value != null && row.recordType().equals(BOARD) && field.equals("taxId")
                && !caller.required().is(Role.COORDINATOR);
        return hidden ? Rut.of(value).masked() : value;
    }

    /** Nested fields are named by their last step; only the source is there twice: of the register and of the position. */
    private static Map<String, String> flat(String json) {
        var fields = new LinkedHashMap<String, String>();
        if (json != null) {
            try {
                collect("", Json.mapper().readTree(json), fields);
            } catch (JsonProcessingException damaged) {
                throw new IllegalStateException("a line of the audit trail is no JSON", damaged);
            }
        }
        return fields;
    }

    private static void collect(String parent, JsonNode node, Map<String, String> fields) {
        node.fields().forEachRemaining(entry -> {
            if (entry.getValue().isObject()) {
                collect(entry.getKey(), entry.getValue(), fields);
            } else if (!entry.getValue().isNull()) {
                boolean place = parent.equals("position") && entry.getKey().equals("source");
                fields.put(place ? "positionSource" : entry.getKey(), entry.getValue().asText());
            }
        });
    }
}
