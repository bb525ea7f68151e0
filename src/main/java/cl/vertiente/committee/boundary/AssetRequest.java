package cl.vertiente.committee.boundary;

import cl.vertiente.committee.boundary.WaterSystemRequest.PositionRequest;
import cl.vertiente.committee.domain.AssetCondition;
import cl.vertiente.committee.domain.AssetReport;
import cl.vertiente.committee.domain.AssetValue;
import cl.vertiente.committee.domain.Missing;
import cl.vertiente.committee.domain.PositionView;
import cl.vertiente.shared.Faults;
import cl.vertiente.shared.Printable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was seen of an installation.
 *
 * @param values by the code of the attribute: a number, a text or code, true or false, or {@code {"missing": "NOT_OBSERVED"}}
 */
public record AssetRequest(@NotBlank @Size(max = 30) String kind, @NotBlank @Size(max = 120) @Printable String name,
        @NotNull AssetCondition condition, @NotNull LocalDate observedOn, LocalDate installedOn,
        @Size(max = 60) Map<String, Object> values, @Valid PositionRequest position, @Size(min = 3, max = 500) String note,
        LocalDate retiredOn, @Size(min = 3, max = 300) String retiredReason) {

    /** @param place null when nothing is known of it */
    AssetReport report(PositionView place) {
        var faults = new Faults();
        var read = new TreeMap<String, AssetValue>();
        (values == null ? Map.<String, Object>of() : values).forEach((code, value) -> {
            var meant = value == null ? null : value(value);
            faults.when(value != null && meant == null, "committee.asset.value", "/values/" + code);
            if (meant != null) {
                read.put(code, meant);
            }
        });
        faults.raise();
        return new AssetReport(name.strip(), condition, observedOn, installedOn, read, place, ContactRequest.blankAsNull(note), retiredOn,
                ContactRequest.blankAsNull(retiredReason));
    }

    /** @return null when it is nothing that a value can be */
    private static AssetValue value(Object value) {
        if (value instanceof Double huge && !Double.isFinite(huge)) {
            return null;
        }
        if (value instanceof Number number) {
            var exact = new BigDecimal(number.toString());
            return exact.precision() > 20 || Math.abs(exact.scale()) > 20 ? null : AssetValue.of(exact);
        }
        if (value instanceof String text) {
            return AssetValue.of(text.strip());
        }
        if (value instanceof Boolean yes) {
            return AssetValue.of(yes);
        }
        return value instanceof Map<?, ?> said && said.size() == 1 && said.get("missing") instanceof String why
                ? Arrays.stream(Missing.values()).filter(missing -> missing.name().equals(why)).findFirst().map(AssetValue::missing)
                        .orElse(null) : null;
    }
}
