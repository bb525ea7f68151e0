package cl.vertiente.committee.domain;

import cl.vertiente.shared.PlainName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds a commune by its code or by a name or alias of it, without case and accents. */
public final class CommuneNames {

    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> codes = new HashSet<>();

    /** @param name its name, or another spelling that was met in real sheets */
    public void add(String cut, String name) {
        codes.add(cut);
        byName.putIfAbsent(PlainName.of(name), cut);
    }

    /** @return null when nobody knows it, or code and name name different communes */
    String code(String cut, String name) {
        var padded = cut == null ? null : cut.matches("\\d{4}") ? "0" + cut : cut;
        var named = name == null ? null : byName.get(PlainName.of(name));
        if (padded == null) {
            return named;
        }
        return codes.contains(padded) && (name == null || padded.equals(named)) ? padded : null;
    }
}
