package cl.vertiente.territory;

import cl.vertiente.shared.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

/**
 * The geometry of an outline that somebody brought: polygons of closed rings, holes among them, in degrees of WGS84 within Chile.
 *
 * @param json as it is kept, without heights; null when it is none
 * @param fault key of the sentence that says what is wrong, null when nothing is
 */
record OutlineGeometry(String json, boolean heights, String fault) {

    private static final int FEWEST_POINTS = 4;

    static OutlineGeometry of(String text) {
        try {
            return read(Json.mapper().readTree(text));
        } catch (JsonProcessingException damaged) {
            return wrong("territory.outline.kind");
        }
    }

    private static OutlineGeometry read(JsonNode shape) {
        var type = shape.path("type").asText();
        var coordinates = shape.get("coordinates");
        if (!type.matches("Polygon|MultiPolygon") || coordinates == null || !coordinates.isArray() || coordinates.isEmpty()) {
            return wrong("territory.outline.kind");
        }
        var kept = Json.mapper().createArrayNode();
        boolean heights = false;
        for (var polygon : type.equals("Polygon") ? Json.mapper().createArrayNode().add(coordinates) : coordinates) {
            var rings = type.equals("Polygon") ? kept : kept.addArray();
            if (!polygon.isArray() || polygon.isEmpty()) {
                return wrong("territory.outline.kind");
            }
            for (var ring : polygon) {
                var fault = ring(ring, rings.addArray());
                if (fault != null) {
                    return wrong(fault);
                }
                heights |= ring.get(0).size() > 2;
            }
        }
        var geometry = Json.mapper().createObjectNode().put("type", type);
        geometry.set("coordinates", kept);
        return new OutlineGeometry(geometry.toString(), heights, null);
    }

    private static String ring(JsonNode ring, ArrayNode kept) {
        if (!ring.isArray() || ring.size() < FEWEST_POINTS) {
            return "territory.outline.ring";
        }
        for (var point : ring) {
            if (!point.isArray() || point.size() < 2 || !point.get(0).isNumber() || !point.get(1).isNumber()) {
                return "territory.outline.ring";
            }
            var fault = point(point.get(0).asDouble(), point.get(1).asDouble());
            if (fault != null) {
                return fault;
            }
            kept.addArray().add(point.get(0)).add(point.get(1));
        }
        return same(kept.get(0), kept.get(kept.size() - 1)) ? null : "territory.outline.open";
    }

    private static boolean same(JsonNode first, JsonNode last) {
        return first.get(0).asDouble() == last.get(0).asDouble() && first.get(1).asDouble() == last.get(1).asDouble();
    }

    private static String point(double x, double y) {
        if (Math.abs(x) > 180 || Math.abs(y) > 90) {
            return Math.abs(x) > 1_000 || Math.abs(y) > 1_000 ? "territory.outline.projected" : "territory.outline.range";
        }
        if (inLatitudes(x) && inLongitudes(y)) {
            return "territory.outline.swapped";
        }
        return inLongitudes(x) && inLatitudes(y) ? null : "territory.outline.abroad";
    }

    private static boolean inLatitudes(double value) {
        return value >= -57 && value <= -17;
    }

    private static boolean inLongitudes(double value) {
        return value >= -110 && value <= -66;
    }

    private static OutlineGeometry wrong(String key) {
        return new OutlineGeometry(null, false, key);
    }
}
