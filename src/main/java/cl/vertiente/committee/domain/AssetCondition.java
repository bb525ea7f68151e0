package cl.vertiente.committee.domain;

/** The scale of conditions of the field; the last two are no condition and count in no total. */
public enum AssetCondition {
    GOOD("A"),
    REGULAR("B"),
    BAD("C"),
    NOT_OPERATIVE("D"),
    NOT_EXISTING(null),
    NOT_OBSERVED(null);

    private final String letter;

    AssetCondition(String letter) {
        this.letter = letter;
    }

    /** The letter that stands beside its colour; null when nothing was judged. */
    public String letter() {
        return letter;
    }

    public boolean isObserved() {
        return letter != null;
    }

    /** It asks for a sentence: somebody will have to mend it. */
    boolean needsWords() {
        return this == BAD || this == NOT_OPERATIVE;
    }
}
