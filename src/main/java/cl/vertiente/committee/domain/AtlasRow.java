package cl.vertiente.committee.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A system as the Atlas shows it: public facts of the register, its place, how its installations were last seen, by kind, and what was
 * found there. Nothing of it is about a person.
 *
 * @param assets by kind; a kind that nobody recorded is not there
 */
public record AtlasRow(WaterSystemRow system, SortedMap<String, Seen> assets, AtlasFacts facts) {

    /**
     * The installations of one kind.
     *
     * @param condition the worst of them, for that is the one that stops the water
     * @param letter null when nothing was judged
     * @param seenOn the latest day on which one of them was seen
     * @param inUse how many
     */
    public record Seen(AssetCondition condition, String letter, LocalDate seenOn, int inUse) {

        private static Seen of(List<LastSeen> ofOneKind) {
            var worst = ofOneKind.stream().map(LastSeen::condition).max(Comparator.comparing(AssetCondition::isObserved)
                    .thenComparing(condition -> condition.isObserved() || condition == AssetCondition.NOT_OBSERVED)
                    .thenComparing(Comparator.naturalOrder())).orElseThrow();
            return new Seen(worst, worst.letter(), ofOneKind.stream().map(LastSeen::seenOn).max(Comparator.naturalOrder()).orElseThrow(),
                    ofOneKind.size());
        }
    }

    /** One installation in use as it was last seen. */
    public record LastSeen(UUID waterSystemId, String kind, AssetCondition condition, LocalDate seenOn) {
    }

    public static AtlasRow of(WaterSystemRow system, List<LastSeen> assets, AtlasFacts facts) {
        var byKind = new TreeMap<String, Seen>();
        assets.stream().collect(Collectors.groupingBy(LastSeen::kind)).forEach((kind, some) -> byKind.put(kind, Seen.of(some)));
        return new AtlasRow(system, byKind, facts);
    }

    /** The worst letter of all; null when nothing was judged. */
    public String worst() {
        return assets.values().stream().map(Seen::letter).filter(letter -> letter != null).max(Comparator.naturalOrder()).orElse(null);
    }
}
