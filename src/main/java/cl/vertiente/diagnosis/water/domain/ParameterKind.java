package cl.vertiente.diagnosis.water.domain;

/** What a result is: a number, a presence that may also be counted, a word, or a sum of ratios. */
public enum ParameterKind {
    NUMBER,
    PRESENCE,
    WORD,
    RATIO;

    public boolean takesNumbers() {
        return this != WORD;
    }

    public boolean takesWords() {
        return this == WORD || this == PRESENCE;
    }
}
