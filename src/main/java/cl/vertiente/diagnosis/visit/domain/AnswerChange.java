package cl.vertiente.diagnosis.visit.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;

/**
 * One answer that two versions do not give alike.
 *
 * @param pointer as {@code inhabitants}, or {@code pumps/<id>/power} for the entry of a group
 * @param before null when it was not answered
 * @param after null when it is not answered any more
 */
public record AnswerChange(String pointer, JsonNode before, JsonNode after) {

    /** All of them, by question; within a repeat group entry by entry, which are the same by their identifier. */
    public static List<AnswerChange> between(JsonNode before, JsonNode after) {
        var changes = new ArrayList<AnswerChange>();
        compare("", before, after, changes);
        return List.copyOf(changes);
    }

    private static void compare(String pointer, JsonNode before, JsonNode after, List<AnswerChange> changes) {
        if (before != null && before.equals(after)) {
            return;
        }
        if (isGroup(before) && isGroup(after)) {
            var entries = new LinkedHashMap<String, JsonNode[]>();
            before.forEach(entry -> entries.computeIfAbsent(id(entry), id -> new JsonNode[2])[0] = entry);
            after.forEach(entry -> entries.computeIfAbsent(id(entry), id -> new JsonNode[2])[1] = entry);
            entries.forEach((id, pair) -> compare(pointer + "/" + id, pair[0], pair[1], changes));
        } else if (isRecord(before) && isRecord(after)) {
            var names = new TreeSet<String>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(pointer.isEmpty() ? name : pointer + "/" + name, before.get(name), after.get(name), changes));
        } else {
            changes.add(new AnswerChange(pointer, before, after));
        }
    }

    /** By which an entry is the same in a later version. */
    private static String id(JsonNode entry) {
        return entry.path("id").asText();
    }

    private static boolean isGroup(JsonNode node) {
        return node != null && node.isArray() && (node.isEmpty() || node.get(0).isObject());
    }

    private static boolean isRecord(JsonNode node) {
        return node != null && node.isObject() && !node.has("missing");
    }
}
