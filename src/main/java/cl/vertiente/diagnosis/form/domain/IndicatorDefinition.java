package cl.vertiente.diagnosis.form.domain;

import cl.vertiente.shared.Logic;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A value drawn from the answers, for lists, totals and scores.
 *
 * @param label key of its text
 * @param question whose answer it is; null when it is computed
 * @param expression what computes it; null when it is an answer
 */
public record IndicatorDefinition(String code, Kind kind, String label, String unit, int decimals, String question, Logic expression) {

    private static final Pattern NAMED = Pattern.compile("\"([a-z][a-z0-9_]*)\"");

    /** The questions whose answers it is drawn from, and words of the expression that are no question. */
    public Set<String> reads() {
        return question != null ? Set.of(question) : NAMED.matcher(expression.toString()).results().map(found -> found.group(1))
                .collect(Collectors.toSet());
    }


    /** What its value is. */
    public enum Kind { NUMBER, FLAG, CHOICE }
}
