package cl.vertiente.committee.domain;

import cl.vertiente.shared.PlainName;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Offers systems for a row of the MOP's registry, each with its reason. It never decides: names are alike by chance, too. */
public final class MatchSuggestions {

    private static final int MOST = 5;

    /** Words that nearly every committee has in its name. */
    private static final Set<String> COMMON = Set.of("COMITE", "COMITES", "COOPERATIVA", "AGUA", "POTABLE", "RURAL", "APR", "SSR",
            "A", "P", "R", "S", "DE", "DEL",
            "LA", "LAS", "LOS", "EL", "Y", "SERVICIO", "SERVICIOS", "SANITARIO", "SANITARIOS", "SISTEMA", "SECTOR");

    private MatchSuggestions() {
    }

    /** A system as it is compared. */
    public record Candidate(UUID id, String officialName, String communeCut, String taxId, Integer connections) {
    }

    /** A system that is offered, and why. */
    public record Suggestion(UUID id, String officialName, Integer connections, MatchReason reason) {
    }

    public static List<Suggestion> of(String communeCut, String officialName, String taxId, Collection<Candidate> systems) {
        var name = PlainName.of(officialName);
        var words = words(name);
        return systems.stream().map(system -> {
            var reason = reason(communeCut, name, words, taxId, system);
            return reason == null ? null : new Suggestion(system.id(), system.officialName(), system.connections(), reason);
        }).filter(java.util.Objects::nonNull).sorted(Comparator.comparing(Suggestion::reason).thenComparing(Suggestion::officialName))
                .limit(MOST).toList();
    }

    private static MatchReason reason(String communeCut, String name, Set<String> words, String taxId, Candidate system) {
        if (taxId != null && taxId.equals(system.taxId())) {
            return MatchReason.SAME_TAX_ID;
        }
        if (!communeCut.equals(system.communeCut())) {
            return null;
        }
        var other = PlainName.of(system.officialName());
        if (name.equals(other)) {
            return MatchReason.SAME_NAME;
        }
        var others = words(other);
        if (!words.isEmpty() && words.equals(others)) {
            return MatchReason.SAME_WORDS;
        }
        var both = new HashSet<>(words);
        both.retainAll(others);
        return both.isEmpty() ? null : MatchReason.SOME_WORDS;
    }

    private static Set<String> words(String plain) {
        return Arrays.stream(plain.split(" ")).filter(word -> !COMMON.contains(word) && !word.isEmpty()).collect(Collectors.toSet());
    }
}
