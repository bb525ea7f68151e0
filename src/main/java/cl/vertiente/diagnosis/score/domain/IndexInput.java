package cl.vertiente.diagnosis.score.domain;

import cl.vertiente.diagnosis.form.domain.IndicatorValue;
import cl.vertiente.diagnosis.form.domain.MissingKind;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an index is computed from, and kept with it: whoever computes it again later needs nothing else.
 *
 * @param indicators what the answers say, by code
 * @param questions the questions behind each indicator, by its code
 */
public record IndexInput(SortedMap<String, IndicatorValue> indicators, SortedMap<String, List<String>> questions, WaterFinding water) {

    public static IndexInput of(Map<String, IndicatorValue> indicators, Map<String, List<String>> questions, WaterFinding water) {
        return new IndexInput(new TreeMap<>(indicators), new TreeMap<>(questions), water);
    }

    /** With other results of the water. */
    public IndexInput with(WaterFinding other) {
        return new IndexInput(indicators, questions, other);
    }

    /** What nobody said was not observed. */
    IndicatorValue value(String code) {
        return indicators.getOrDefault(code, new IndicatorValue(code, null, null, null, MissingKind.NOT_OBSERVED));
    }

    List<String> questions(String indicator) {
        return questions.getOrDefault(indicator, List.of());
    }
}
