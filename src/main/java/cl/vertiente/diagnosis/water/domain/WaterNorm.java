package cl.vertiente.diagnosis.water.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Parameters, units and limits as they are on file.
 *
 * @param parameters by code, in their order
 * @param conversions by {@code written>unit}: only these are made
 * @param ratios the parts of each sum of ratios
 * @param limits of each parameter, in the order in which they were recorded
 * @param unitNames as people read them, by code
 */
public record WaterNorm(Map<String, WaterParameter> parameters, Map<String, BigDecimal> conversions, Map<String, Set<String>> ratios,
        Map<String, List<WaterLimit>> limits, Map<String, String> unitNames) {

    public Optional<WaterParameter> parameter(String code) {
        return Optional.ofNullable(code).map(parameters::get);
    }

    public Collection<WaterParameter> all() {
        return parameters.values();
    }

    /** The limit of a day: of those that began by then the one that began last; of two of one day the one recorded last. */
    public Optional<WaterLimit> limit(String code, LocalDate day) {
        return limits.getOrDefault(code, List.of()).stream().filter(limit -> !limit.inForceFrom().isAfter(day))
                .reduce((before, after) -> after.inForceFrom().isBefore(before.inForceFrom()) ? before : after);
    }

    /** One that was in force, by its start and its load. */
    public WaterLimit limit(String code, LocalDate inForceFrom, UUID loadId) {
        return limits.get(code).stream().filter(known -> known.inForceFrom().equals(inForceFrom) && known.loadId().equals(loadId))
                .findFirst().orElseThrow();
    }

    /** By what a number in a written unit is multiplied to stand in the unit of the parameter; empty when that is not declared. */
    public Optional<BigDecimal> factor(String written, String unit) {
        var said = written == null ? "" : written.strip().replace('\u03bc', '\u00b5');
        return said.equals(unit) ? Optional.of(BigDecimal.ONE) : Optional.ofNullable(conversions.get(said + ">" + unit));
    }

    /** The units that a parameter may be written in, its own first. */
    public List<String> units(String unit) {
        var others = conversions.keySet().stream().filter(key -> key.endsWith(">" + unit)).map(key -> key.substring(0, key.indexOf('>')))
                .sorted(Comparator.naturalOrder());
        return Stream.concat(Stream.of(unit), others).toList();
    }

    /** The number in the unit of its parameter. */
    BigDecimal normalised(ReadingContent reading) {
        if (reading.number() == null) {
            return null;
        }
        var unit = parameters.get(reading.code()).unit();
        var factor = reading.unit() == null ? BigDecimal.ONE : factor(reading.unit(), unit).orElse(BigDecimal.ONE);
        return reading.number().multiply(factor);
    }
}
