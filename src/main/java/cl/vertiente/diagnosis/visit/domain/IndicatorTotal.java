package cl.vertiente.diagnosis.visit.domain;

import cl.vertiente.diagnosis.form.domain.IndicatorDefinition;
import cl.vertiente.diagnosis.form.domain.IndicatorValue;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an indicator says over many visits. What nobody observed, what is not there and what does not apply is in no sum, no mean and no
 * share: {@code observed} says of how many the figures speak, beside the number of visits that were looked at.
 *
 * @param unit of sum and mean; null when there is none
 * @param visits how many were looked at
 * @param observed how many of them have a value
 * @param sum of what adds up over systems (people, volumes, flows, lengths, money); null otherwise and when there is no value
 * @param mean plain, of one system as much as of another; null without a value
 * @param least smallest value
 * @param most largest value
 * @param counts how many say each choice, or {@code true} and {@code false}; null for numbers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorTotal(String code, IndicatorDefinition.Kind kind, String unit, int visits, int observed, BigDecimal sum,
        BigDecimal mean, BigDecimal least, BigDecimal most, SortedMap<String, Long> counts) {

    private static final String SHARE = "%";
    private static final String RATE = "/";
    /** The one rate that adds up: what two sources give together. */
    private static final String FLOW = "L/s";
    private static final int MORE_DECIMALS = 1;

    /** @param visits the indicators of each visit, by code */
    public static List<IndicatorTotal> of(List<IndicatorDefinition> asked, List<? extends Map<String, IndicatorValue>> visits) {
        return asked.stream().map(indicator -> total(indicator, visits)).toList();
    }

    private static IndicatorTotal total(IndicatorDefinition indicator, List<? extends Map<String, IndicatorValue>> visits) {
        var values = visits.stream().map(visit -> visit.get(indicator.code())).filter(Objects::nonNull).toList();
        return switch (indicator.kind()) {
            case NUMBER -> numbers(indicator, visits.size(), values.stream().map(IndicatorValue::number).filter(Objects::nonNull).toList());
            case FLAG -> counted(indicator, visits.size(), values.stream().map(IndicatorValue::flag).filter(Objects::nonNull)
                    .map(String::valueOf).toList());
            case CHOICE -> counted(indicator, visits.size(), values.stream().map(IndicatorValue::choice).filter(Objects::nonNull).toList());
        };
    }

    private static IndicatorTotal numbers(IndicatorDefinition indicator, int visits, List<BigDecimal> values) {
        if (values.isEmpty()) {
            return new IndicatorTotal(indicator.code(), indicator.kind(), indicator.unit(), visits, 0, null, null, null, null, null);
        }
        var sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var mean = sum.divide(BigDecimal.valueOf(values.size()), indicator.decimals() + MORE_DECIMALS, RoundingMode.HALF_UP);
        return new IndicatorTotal(indicator.code(), indicator.kind(), indicator.unit(), visits, values.size(),
                addsUp(indicator.unit()) ? sum : null, mean,
                values.stream().min(BigDecimal::compareTo).orElseThrow(), values.stream().max(BigDecimal::compareTo).orElseThrow(), null);
    }

    /** Shares, hours a day, concentrations and frequencies of two systems do not add up to one of both. */
    private static boolean addsUp(String unit) {
        return unit == null || unit.equals(FLOW) || !unit.equals(SHARE) && !unit.contains(RATE);
    }

    private static IndicatorTotal counted(IndicatorDefinition indicator, int visits, List<String> values) {
        return new IndicatorTotal(indicator.code(), indicator.kind(), indicator.unit(), visits, values.size(), null, null, null, null,
                values.stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting())));
    }
}
