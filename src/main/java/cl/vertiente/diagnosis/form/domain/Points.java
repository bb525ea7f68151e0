package cl.vertiente.diagnosis.form.domain;

import cl.vertiente.committee.domain.CoordinateCheck;
import cl.vertiente.committee.domain.Utm;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A point of the field: degrees of WGS84 ({@code lat}, {@code lon}) or metres of UTM with their zone ({@code zone}, {@code easting},
 * {@code northing}); the accuracy in metres; and whether a phone, a paper or a map gave it. Kept as both, each point with its own zone.
 */
final class Points {

    private static final Set<String> FIELDS = Set.of("lat", "lon", "accuracy", "zone", "easting", "northing", "source");
    private static final Set<String> SOURCES = Set.of("PHONE", "PAPER", "MAP");
    private static final Set<Integer> ZONES = Set.of(18, 19);
    private static final double NORTH = -17;
    private static final double SOUTH = -56.6;
    private static final double WEST = -76;
    private static final double EAST = -66;
    private static final double SAME_METRES = 5;
    private static final BigDecimal LEAST_ACCURATE = BigDecimal.valueOf(5_000);

    private Points() {
    }

    static Value read(JsonNode value, FormContext context) {
        if (!value.isObject()) {
            return Value.wrong("point");
        }
        var unknown = new TreeSet<String>();
        value.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(FIELDS);
        if (!unknown.isEmpty()) {
            return Value.wrongAt("/" + Pointers.escape(unknown.first()), "unknown");
        }
        var source = value.path("source");
        if (!source.isMissingNode() && !(source.isTextual() && SOURCES.contains(source.asText()))) {
            return Value.wrongAt("/source", "point.source");
        }
        var accuracy = value.path("accuracy");
        var metres = Values.number(accuracy);
        if (!accuracy.isMissingNode() && (metres.isEmpty() || metres.get().signum() < 0 || metres.get().compareTo(LEAST_ACCURATE) > 0)) {
            return Value.wrongAt("/accuracy", "point.accuracy");
        }
        return place(value, context);
    }

    private static Value place(JsonNode value, FormContext context) {
        boolean degrees = value.has("lat") || value.has("lon");
        boolean metres = value.has("easting") || value.has("northing") || value.has("zone");
        if (!degrees && !metres) {
            return Value.wrong("point");
        }
        var missing = new ArrayList<String>();
        (degrees ? List.of("lat", "lon") : List.<String>of()).stream().filter(f -> Values.number(value.path(f)).isEmpty())
                .forEach(missing::add);
        (metres ? List.of("zone", "easting", "northing") : List.<String>of()).stream().filter(f -> Values.number(value.path(f)).isEmpty())
                .forEach(missing::add);
        if (!missing.isEmpty()) {
            return Value.wrongAt("/" + missing.get(0), "point.number");
        }
        var utm = metres ? new Utm(number(value, "zone").intValue(), number(value, "easting"), number(value, "northing")) : null;
        var fault = metres ? metres(utm) : degrees(number(value, "lat").doubleValue(), number(value, "lon").doubleValue());
        if (fault != null) {
            return fault;
        }
        var place = degrees ? new Utm.Degrees(number(value, "lat"), number(value, "lon")) : utm.degrees();
        if (degrees && metres && place.metresTo(utm.degrees()) > SAME_METRES) {
            return Value.wrong("point.differ");
        }
        fault = degrees(place.latitude().doubleValue(), place.longitude().doubleValue());
        var mistaken = metres ? zone(utm, place, fault != null, context) : null;
        fault = mistaken == null ? fault : mistaken;
        return fault == null ? kept(value, place, metres ? utm : place.inOwnZone()) : fault;
    }

    private static BigDecimal number(JsonNode value, String field) {
        return Values.number(value.get(field)).orElseThrow();
    }

    private static Value degrees(double latitude, double longitude) {
        if (inside(latitude, longitude)) {
            return null;
        }
        if (inside(longitude, latitude)) {
            return Value.wrongAt("/lat", "point.swapped");
        }
        return inside(-Math.abs(latitude), -Math.abs(longitude)) ? Value.wrongAt("/lat", "point.sign") : Value.wrongAt("/lat",
                "point.outside");
    }

    private static boolean inside(double latitude, double longitude) {
        return latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST;
    }

    private static Value metres(Utm utm) {
        double easting = utm.easting().doubleValue();
        double northing = utm.northing().doubleValue();
        if (!ZONES.contains(utm.zone())) {
            return Value.wrongAt("/zone", "point.zone");
        }
        if (easting > northing) {
            return Value.wrongAt("/easting", "point.swapped");
        }
        boolean plausible = easting >= 166_000 && easting <= 834_000 && northing >= 3_700_000 && northing <= 8_200_000;
        return plausible ? null : Value.wrongAt("/easting", "point.metres");
    }

    /** Out of the commune or the country, and within it when the metres are read in the other zone: the zone was mistaken. */
    private static Value zone(Utm utm, Utm.Degrees place, boolean abroad, FormContext context) {
        if (context.points() == null || !abroad && context.points().check(place.latitude(), place.longitude())
                != CoordinateCheck.OUTSIDE_COMMUNE) {
            return null;
        }
        int other = ZONES.stream().filter(zone -> zone != utm.zone()).findFirst().orElseThrow();
        var there = new Utm(other, utm.easting(), utm.northing()).degrees();
        var check = context.points().check(there.latitude(), there.longitude());
        boolean mistaken = check == CoordinateCheck.IN_COMMUNE || check == CoordinateCheck.BORDER;
        return mistaken ? Value.wrongAt("/zone", "point.other-zone", utm.zone(), other) : null;
    }

    private static Value kept(JsonNode value, Utm.Degrees place, Utm utm) {
        var json = JsonNodeFactory.instance.objectNode().put("lat", place.latitude()).put("lon", place.longitude())
                .put("zone", utm.zone()).put("easting", whole(utm.easting())).put("northing", whole(utm.northing()));
        Values.number(value.path("accuracy")).ifPresent(metres -> json.put("accuracy", metres));
        if (value.has("source")) {
            json.set("source", value.get("source"));
        }
        return Value.of(Map.of("lat", place.latitude(), "lon", place.longitude()), json);
    }

    private static BigDecimal whole(BigDecimal metres) {
        return metres.setScale(1, RoundingMode.HALF_UP);
    }
}
