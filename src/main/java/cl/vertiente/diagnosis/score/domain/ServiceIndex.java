package cl.vertiente.diagnosis.score.domain;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The service index of a system as a visit found it: three parts, the whole, and the criteria behind them. Each value is the weighted
 * mean of the criteria that were observed; the others are left out and lower the coverage.
 */
public record ServiceIndex(int tableVersion, PartScore system, PartScore operator, PartScore service, PartScore overall,
        List<CriterionScore> criteria) {

    public static ServiceIndex of(int version, IndexTable table, IndexInput input) {
        var criteria = table.criteria().stream().map(criterion -> criterion.score(input)).toList();
        var parts = new EnumMap<IndexPart, PartScore>(IndexPart.class);
        for (var part : IndexPart.values()) {
            parts.put(part, PartScore.of(criteria.stream().filter(one -> one.part() == part).toList(), table));
        }
        return new ServiceIndex(version, parts.get(IndexPart.SYSTEM), parts.get(IndexPart.OPERATOR), parts.get(IndexPart.SERVICE),
                overall(parts, table), criteria);
    }

    /** Of the parts that have a value. A part of which nothing applies counts neither in the value nor in the coverage. */
    private static PartScore overall(Map<IndexPart, PartScore> parts, IndexTable table) {
        var sum = BigDecimal.ZERO;
        var valued = BigDecimal.ZERO;
        var covered = BigDecimal.ZERO;
        var applicable = BigDecimal.ZERO;
        for (var entry : parts.entrySet()) {
            var weight = table.parts().get(entry.getKey());
            var score = entry.getValue();
            if (score.coverage() != null) {
                applicable = applicable.add(weight);
                covered = covered.add(weight.multiply(score.coverage()));
            }
            if (score.value() != null) {
                valued = valued.add(weight);
                sum = sum.add(weight.multiply(score.value()));
            }
        }
        return PartScore.lettered(IndexScale.ratio(sum, valued), IndexScale.ratio(covered, applicable), table);
    }

    public PartScore part(IndexPart part) {
        return switch (part) {
            case SYSTEM -> system;
            case OPERATOR -> operator;
            case SERVICE -> service;
        };
    }

    public List<CriterionScore> criteria(IndexPart part) {
        return criteria.stream().filter(criterion -> criterion.part() == part).toList();
    }
}
