package cl.vertiente.diagnosis.form.domain;

import cl.vertiente.shared.Logic;

/**
 * A value drawn from the answers, for lists, totals and scores.
 *
 * @param label key of its text
 * @param question whose answer it is; null when it is computed
 * @param expression what computes it; null when it is an answer
 */
public record IndicatorDefinition(String code, Kind kind, String label, String unit, int decimals, String question, Logic expression) {

    /** What its value is. */
    public enum Kind { NUMBER, FLAG, CHOICE }
}
