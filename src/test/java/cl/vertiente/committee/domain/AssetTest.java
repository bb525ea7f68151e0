package cl.vertiente.committee.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.BusinessException.Fault;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Invalid;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AssetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    private static final AssetKind TANK = new AssetKind("TANK", "Estanque", 70, List.of(
            attribute("VOLUME", AssetAttribute.Type.NUMBER, null, true),
            attribute("TYPE", AssetAttribute.Type.CHOICE, "A=Alto|B=Bajo", false),
            attribute("BOOSTER", AssetAttribute.Type.YES_NO, null, false),
            attribute("BRAND", AssetAttribute.Type.TEXT, null, false)));
    private static final AssetKind PUMP = new AssetKind("PUMP", "Bomba", 30, List.of());

    private static AssetAttribute attribute(String code, AssetAttribute.Type type, String choices, boolean summed) {
        return new AssetAttribute("TANK", code, code, type, type == AssetAttribute.Type.NUMBER ? "m³" : null, BigDecimal.ZERO,
                BigDecimal.valueOf(1000), 1, choices, summed);
    }

    private static AssetReport report(AssetCondition condition, LocalDate day, Map<String, AssetValue> values) {
        return new AssetReport("Estanque 1", condition, day, null, new TreeMap<>(values), null, "Se ve bien", null, null);
    }

    private static AssetValue volume(String number) {
        return AssetValue.of(new BigDecimal(number));
    }

    private static AssetObservation observe(Asset asset, AssetReport report, String at) {
        var said = new Asset.Said(ObservationSource.MANUAL, null, Ids.next(), Instant.parse(at));
        return asset.observe(Ids.next(), report, TANK, said, TODAY);
    }

    private static Asset tank() {
        return new Asset(Ids.next(), Ids.next(), TANK);
    }

    private static void refused(AssetReport report, String... pointers) {
        assertThatThrownBy(() -> observe(tank(), report, "2026-10-20T12:00:00Z")).isInstanceOfSatisfying(Invalid.class,
                refusal -> assertThat(refusal.faults()).extracting(Fault::pointer).containsExactlyInAnyOrder(pointers));
    }

    @Test
    void valuesAreOfTheirKindWithinTheirRange() {
        refused(report(AssetCondition.GOOD, TODAY, Map.of("VOLUME", volume("1000.1"))), "/values/VOLUME");
        refused(report(AssetCondition.GOOD, TODAY, Map.of("VOLUME", volume("-1"))), "/values/VOLUME");
        refused(report(AssetCondition.GOOD, TODAY, Map.of("VOLUME", volume("1.25"))), "/values/VOLUME");
        refused(report(AssetCondition.GOOD, TODAY, Map.of("VOLUME", AssetValue.of("30"))), "/values/VOLUME");
        refused(report(AssetCondition.GOOD, TODAY, Map.of("TYPE", AssetValue.of("C"), "BOOSTER", AssetValue.of("yes"))), "/values/TYPE",
                "/values/BOOSTER");
        refused(report(AssetCondition.GOOD, TODAY, Map.of("DEPTH", volume("1"), "BRAND", AssetValue.of(" "))), "/values/DEPTH",
                "/values/BRAND");
        var right = report(AssetCondition.GOOD, TODAY, Map.of("VOLUME", volume("30.5"), "TYPE", AssetValue.of("A"), "BOOSTER",
                AssetValue.of(true), "BRAND", AssetValue.missing(Missing.NOT_OBSERVED)));
        assertThat(observe(tank(), right, "2026-10-20T12:00:00Z").report()).isEqualTo(right);
    }

    @Test
    void daysAreInTheirOrder() {
        refused(report(AssetCondition.GOOD, TODAY.plusDays(1), Map.of()), "/observedOn");
        refused(new AssetReport("x", AssetCondition.GOOD, TODAY.minusDays(9), TODAY, new TreeMap<>(), null, null, null, null),
                "/installedOn");
        refused(new AssetReport("x", AssetCondition.GOOD, TODAY, null, new TreeMap<>(), null, null, TODAY, null), "/retiredReason");
        refused(new AssetReport("x", AssetCondition.GOOD, TODAY, null, new TreeMap<>(), null, null, null, "Se cambió"), "/retiredOn");
        refused(new AssetReport("x", AssetCondition.GOOD, TODAY.minusDays(9), null, new TreeMap<>(), null, null, TODAY, "Se cambió"),
                "/retiredOn");
        refused(new AssetReport("x", AssetCondition.GOOD, TODAY, TODAY.minusDays(1), new TreeMap<>(), null, null, TODAY.minusDays(9),
                "Se cambió"), "/retiredOn");
    }

    @Test
    void aBadStateNeedsASentenceAndWhatDoesNotExistHasNoValue() {
        refused(new AssetReport("x", AssetCondition.BAD, TODAY, null, new TreeMap<>(), null, null, null, null), "/note");
        refused(new AssetReport("x", AssetCondition.NOT_EXISTING, TODAY, TODAY, new TreeMap<>(Map.of("VOLUME", volume("1"))), null, null,
                null, null), "/installedOn", "/condition");
    }

    @Test
    void onADayCountsWhatWasSeenLastUpToIt() {
        var asset = tank();
        var first = observe(asset, report(AssetCondition.GOOD, TODAY.minusDays(20), Map.of()), "2026-10-01T12:00:00Z");
        var late = observe(asset, report(AssetCondition.REGULAR, TODAY.minusDays(10), Map.of()), "2026-10-20T12:00:00Z");
        var corrected = observe(asset, report(AssetCondition.BAD, TODAY.minusDays(10), Map.of()), "2026-10-20T13:00:00Z");
        var history = new AssetHistory(List.of(corrected, first, late));
        assertThat(history.on(TODAY.minusDays(21))).isEmpty();
        assertThat(history.on(TODAY.minusDays(11))).contains(first);
        assertThat(history.on(TODAY)).contains(corrected);
    }

    @Test
    void neverChangesItsKind() {
        assertThatThrownBy(() -> tank().observe(Ids.next(), report(AssetCondition.GOOD, TODAY, Map.of()), PUMP,
                new Asset.Said(ObservationSource.DIAGNOSIS, Ids.next(), Ids.next(), Instant.EPOCH), TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static AssetView view(AssetCondition condition, AssetValue volume, boolean inUse) {
        var values = volume == null ? List.<AssetView.Value>of() : List.of(new AssetView.Value("VOLUME", "Volumen", "m³", volume, null));
        return new AssetView(Ids.next(), "TANK", "Estanque", "x", condition, condition.letter(), TODAY, null, values, null, null, null,
                null, inUse, ObservationSource.MANUAL, null, Instant.EPOCH);
    }

    @Test
    void aTotalNeverCountsWhatNobodySaw() {
        var assets = List.of(view(AssetCondition.GOOD, volume("30"), true), view(AssetCondition.BAD, volume("12.5"), true),
                view(AssetCondition.NOT_OBSERVED, AssetValue.missing(Missing.NOT_OBSERVED), true), view(AssetCondition.GOOD, null, true),
                view(AssetCondition.GOOD, AssetValue.missing(Missing.NOT_APPLICABLE), true),
                view(AssetCondition.NOT_EXISTING, null, true), view(AssetCondition.GOOD, volume("99"), false));
        assertThat(AssetTotals.sums(List.of(TANK), assets)).singleElement().satisfies(total -> {
            assertThat(total.sum()).isEqualByComparingTo("42.5");
            assertThat(total.counted()).isEqualTo(2);
            assertThat(total.unobserved()).isEqualTo(2);
        });
        assertThat(AssetTotals.sums(List.of(TANK), List.of(view(AssetCondition.GOOD, null, true)))).singleElement()
                .satisfies(total -> assertThat(total.sum()).as("unknown is not zero").isNull());
        assertThat(AssetTotals.conditions(assets)).contains(new AssetView.Count(AssetCondition.GOOD, 3),
                new AssetView.Count(AssetCondition.NOT_EXISTING, 1)).doesNotContain(new AssetView.Count(AssetCondition.REGULAR, 0));
    }
}
