package cl.vertiente.diagnosis.score.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the index and the proposals of gaps are made by: data, published in versions that never change.
 *
 * @param parts the weight of each part in the whole
 * @param letters from the best down
 * @param minimumCoverage the share of the weight that must have been observed for a letter
 * @param severities what each severity weighs in the priority of a gap
 * @param texts the Spanish name of each criterion and rule, by its code, and of indicators that rules name
 */
public record IndexTable(Map<IndexPart, BigDecimal> parts, List<LetterFrom> letters, BigDecimal minimumCoverage,
        List<Criterion> criteria, List<GapRule> rules, Map<GapSeverity, Integer> severities, Map<String, String> texts) {

    public Optional<Criterion> criterion(String code) {
        return criteria.stream().filter(criterion -> criterion.code().equals(code)).findFirst();
    }

    /** The name of a code; the code itself when the table has none, as it may be for an indicator. */
    public String text(String code) {
        return texts.getOrDefault(code, code);
    }

    public List<Criterion> criteria(IndexPart part) {
        return criteria.stream().filter(criterion -> criterion.part() == part).toList();
    }
}
