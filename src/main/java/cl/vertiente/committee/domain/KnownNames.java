package cl.vertiente.committee.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which numbers have several names, and which names of a commune several numbers, in the registry and the file together. */
final class KnownNames {

    private final Map<String, Set<SystemKey>> byNumber = new HashMap<>();
    private final Map<String, Set<SystemKey>> byName = new HashMap<>();

    KnownNames(Collection<SystemKey> keys) {
        keys.forEach(this::add);
    }

    void add(SystemKey key) {
        if (!key.dohId().isEmpty()) {
            byNumber.computeIfAbsent(key.dohId(), number -> new HashSet<>()).add(key);
        }
        byName.computeIfAbsent(key.communeCut() + " " + key.name(), name -> new HashSet<>()).add(key);
    }

    void flag(SystemKey key, Set<RegisterFlag> flags) {
        if (byNumber.getOrDefault(key.dohId(), Set.of()).size() > 1) {
            flags.add(RegisterFlag.DUPLICATE_NUMBER);
        }
        if (byName.getOrDefault(key.communeCut() + " " + key.name(), Set.of()).size() > 1) {
            flags.add(RegisterFlag.DUPLICATE_NAME);
        }
    }
}
