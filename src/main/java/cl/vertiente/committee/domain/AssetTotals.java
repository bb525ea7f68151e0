package cl.vertiente.committee.domain;

import cl.vertiente.committee.domain.AssetView.Count;
import cl.vertiente.committee.domain.AssetView.Total;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sums and counts of a system's installations. A value that nobody saw counts in none; how many those are is said beside each
 * sum. What does not exist or is out of use is not counted at all.
 */
public final class AssetTotals {

    private AssetTotals() {
    }

    public static List<Count> conditions(List<AssetView> assets) {
        var inUse = assets.stream().filter(AssetView::inUse).toList();
        return Arrays.stream(AssetCondition.values())
                .map(condition -> new Count(condition, (int) inUse.stream().filter(asset -> asset.condition() == condition).count()))
                .filter(count -> count.number() > 0).toList();
    }

    public static List<Total> sums(List<AssetKind> kinds, List<AssetView> assets) {
        var totals = new ArrayList<Total>();
        for (var kind : kinds) {
            var there = assets.stream().filter(asset -> asset.kind().equals(kind.code()) && asset.inUse()
                    && asset.condition() != AssetCondition.NOT_EXISTING).toList();
            if (!there.isEmpty()) {
                kind.attributes().stream().filter(AssetAttribute::summed)
                        .forEach(attribute -> totals.add(sum(kind, attribute, there)));
            }
        }
        return totals;
    }

    private static Total sum(AssetKind kind, AssetAttribute attribute, List<AssetView> assets) {
        var seen = assets.stream().flatMap(asset -> asset.values().stream())
                .filter(value -> value.code().equals(attribute.code()) && value.value().number() != null)
                .map(value -> value.value().number()).toList();
        var none = (int) assets.stream().filter(asset -> asset.values().stream().anyMatch(value -> value.code().equals(attribute.code())
                && (value.value().missing() == Missing.NOT_EXISTING || value.value().missing() == Missing.NOT_APPLICABLE))).count();
        return new Total(kind.code(), kind.name(), attribute.code(), attribute.name(), attribute.unit(),
                seen.isEmpty() ? null : seen.stream().reduce(BigDecimal.ZERO, BigDecimal::add), seen.size(),
                assets.size() - seen.size() - none);
    }
}
