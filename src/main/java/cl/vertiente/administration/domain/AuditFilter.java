package cl.vertiente.administration.domain;

import cl.vertiente.shared.AuditKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Which lines of the trail; null means whatever.
 *
 * @param person part of the name of who acted
 * @param record identifier of the record
 * @param from first day, in continental Chile
 * @param to last day
 */
public record AuditFilter(String person, String useCase, String type, String record, AuditKind kind, LocalDate from, LocalDate to) {

    /** The last one of the page before. */
    public record After(Instant recordedAt, UUID id) {
    }

    /** The filters in force, as they stand in an address. */
    public Map<String, String> inForce() {
        var said = new LinkedHashMap<String, String>();
        put(said, "person", person);
        put(said, "useCase", useCase);
        put(said, "type", type);
        put(said, "record", record);
        put(said, "kind", kind);
        put(said, "from", from);
        put(said, "to", to);
        return said;
    }

    private static void put(Map<String, String> said, String name, Object value) {
        if (value != null) {
            said.put(name, value.toString());
        }
    }
}
