package cl.vertiente.committee.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.AssetKind;
import cl.vertiente.committee.domain.AssetReport;
import cl.vertiente.committee.domain.Assets;
import cl.vertiente.committee.domain.HistoryRow;
import cl.vertiente.committee.domain.Registry;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.shared.Emails;
import cl.vertiente.shared.Json;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Phone;
import cl.vertiente.shared.Rut;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads what was changed about a system, its operator, board, contacts and installations: who, when, each field before and after. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.AUDITOR}, readOnly = true)
public class ReadSystemHistory {

    private static final Set<String> PERSONAL = Set.of("BoardMembership", "Contact");
    private static final String HIDDEN = "***";

    @Inject
    private WaterSystems systems;

    @Inject
    private Registry registry;

    @Inject
    private Assets assets;

    @Inject
    private AssetViews views;

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
        var kinds = assets.kinds();
        return registry.history(systemId, view.operator().id(), before, limit).stream().map(row -> line(row, kinds)).toList();
    }

    private Line line(HistoryRow row, List<AssetKind> kinds) {
        var was = flat(row, row.before(), kinds);
        var is = flat(row, row.after(), kinds);
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

    /** RUT, phone and e-mail of people are for the pages of the board and the contacts, whose reading is logged; nobody needs them here. */
    private String shown(HistoryRow row, String field, String value) {
        if (value == null || !PERSONAL.contains(row.recordType())) {
            return value;
        }
        return switch (field) {
            case "taxId" -> Rut.of(value).masked();
            case "phone" -> Phone.isValid(value) ? Phone.of(value).masked() : HIDDEN;
            case "email" -> Emails.masked(value);
            default -> value;
        };
    }

    /** Nested fields are named by their last step; only the source is there twice: of the register and of the position. */
    private Map<String, String> flat(HistoryRow row, String json, List<AssetKind> kinds) {
        var fields = new LinkedHashMap<String, String>();
        if (json != null) {
            try {
                var record = Json.mapper().readTree(json);
                if (row.recordType().equals("Asset") && record.has("report")) {
                    assetFields(record, kinds, fields);
                } else {
                    collect("", record, fields);
                }
                if (row.recordType().equals("Contact") && fields.containsKey("kind")) {
                    fields.put("contactKind", fields.remove("kind"));
                }
            } catch (JsonProcessingException damaged) {
                throw new IllegalStateException("a line of the audit trail is no JSON", damaged);
            }
        }
        return fields;
    }

    /** The values of an installation by the names and in the words of its catalogue. */
    private void assetFields(JsonNode record, List<AssetKind> kinds, Map<String, String> fields) {
        var kind = AssetViews.kind(kinds, record.get("kind").asText());
        var report = Json.read(record.get("report").toString(), AssetReport.class);
        fields.put("assetKind", kind.name());
        var rest = (ObjectNode) record.get("report").deepCopy();
        rest.remove("values");
        collect("", rest, fields);
        report.values().forEach((code, value) -> kind.attribute(code)
                .ifPresent(attribute -> fields.put(attribute.name(), views.shown(attribute, value))));
    }

    private static void collect(String parent, JsonNode node, Map<String, String> fields) {
        node.fields().forEachRemaining(entry -> {
            if (entry.getValue().isObject()) {
                collect(entry.getKey(), entry.getValue(), fields);
            } else if (entry.getValue().isArray()) {
                if (!entry.getValue().isEmpty()) {
                    var items = new ArrayList<String>();
                    entry.getValue().forEach(item -> items.add(item.asText()));
                    fields.put(entry.getKey(), String.join(", ", items));
                }
            } else if (!entry.getValue().isNull()) {
                boolean place = parent.equals("position") && entry.getKey().equals("source");
                fields.put(place ? "positionSource" : entry.getKey(), entry.getValue().asText());
            }
        });
    }
}
