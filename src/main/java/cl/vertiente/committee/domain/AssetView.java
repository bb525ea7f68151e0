package cl.vertiente.committee.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An installation as it was on a day, with the name of each value, its unit and word. */
public record AssetView(UUID id, String kind, String kindName, String name, AssetCondition condition, String letter,
        LocalDate observedOn, LocalDate installedOn, List<Value> values, PositionView position, String note, LocalDate retiredOn,
        String retiredReason, boolean inUse, ObservationSource source, UUID sourceId, Instant recordedAt) {

    /** @param shown as people read it; null when it is missing */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Value(String code, String name, String unit, AssetValue value, String shown) {
    }

    /** A sum over the installations in use, of the values that somebody saw. */
    public record Total(String kind, String kindName, String code, String name, String unit, java.math.BigDecimal sum, int counted,
            int unobserved) {
    }

    /** How many installations in use stand in each condition. */
    public record Count(AssetCondition condition, int number) {
    }

    /** All of a system on a day. */
    public record All(LocalDate date, List<AssetView> items, List<Count> conditions, List<Total> totals) {
    }
}
