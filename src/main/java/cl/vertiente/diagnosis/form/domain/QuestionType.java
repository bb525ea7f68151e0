package cl.vertiente.diagnosis.form.domain;

/** What an answer is made of. */
public enum QuestionType {
    INTEGER, DECIMAL, TEXT, CHOICE, MULTI_CHOICE, DATE, DATETIME, YES_NO, GEOPOINT, PHOTO, FILE,
    /**
     * A choice on the scale of conditions, {@link cl.vertiente.committee.domain.AssetCondition}, without its two last, which are missing
     * kinds.
     */
    CONDITION,
    /** Entries of one kind, each with questions of its own. */
    GROUP;

    public boolean isNumber() {
        return this == INTEGER || this == DECIMAL;
    }

    public boolean isFiles() {
        return this == PHOTO || this == FILE;
    }

    public boolean hasChoices() {
        return this == CHOICE || this == MULTI_CHOICE || this == CONDITION;
    }
}
