package cl.vertiente.committee.domain;

import cl.vertiente.shared.Faults;
import java.time.LocalDate;
import java.util.SortedMap;

/**
 * All that is said of an installation on a day: a later report stands for the whole, so that what it does not say is not known.
 *
 * @param name how people tell it from the others
 * @param note a sentence; needed when it is in a bad state
 * @param retiredOn since when it is out of use for good; null while it is not
 */
public record AssetReport(String name, AssetCondition condition, LocalDate observedOn, LocalDate installedOn,
        SortedMap<String, AssetValue> values, PositionView position, String note, LocalDate retiredOn, String retiredReason) {

    /** Everything that cannot be, each with its place. */
    void check(AssetKind kind, LocalDate today) {
        var faults = new Faults();
        faults.when(observedOn.isAfter(today), "committee.asset.future", "/observedOn");
        faults.when(installedOn != null && installedOn.isAfter(observedOn), "committee.asset.installed-after", "/installedOn");
        faults.when(condition.needsWords() && note == null, "committee.asset.note", "/note");
        boolean nothing = condition == AssetCondition.NOT_EXISTING;
        faults.when(nothing && installedOn != null, "committee.asset.nothing-installed", "/installedOn");
        faults.when(nothing && values.values().stream().anyMatch(AssetValue::isKnown), "committee.asset.nothing-there", "/condition");
        faults.when(retiredOn == null != (retiredReason == null), "committee.asset.retired-both",
                retiredOn == null ? "/retiredOn" : "/retiredReason");
        faults.when(retiredOn != null && retiredOn.isAfter(observedOn), "committee.asset.retired-after", "/retiredOn");
        faults.when(retiredOn != null && installedOn != null && retiredOn.isBefore(installedOn), "committee.asset.retired-before",
                "/retiredOn");
        values.forEach((code, value) -> check(kind, code, value, faults));
        faults.raise();
    }

    private static void check(AssetKind kind, String code, AssetValue value, Faults faults) {
        var pointer = "/values/" + code;
        var attribute = kind.attribute(code);
        if (attribute.isEmpty()) {
            faults.when(true, "committee.asset.attribute", pointer, kind.name());
            return;
        }
        var fault = attribute.get().fault(value);
        faults.when(fault != null, fault, pointer, attribute.get().about());
    }

    public boolean isRetired(LocalDate day) {
        return retiredOn != null && !retiredOn.isAfter(day);
    }
}
