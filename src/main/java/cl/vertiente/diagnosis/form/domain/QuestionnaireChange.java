package cl.vertiente.diagnosis.form.domain;

import java.util.List;

/**
 * One difference between two versions.
 *
 * @param path of the question, {@code pumps.power}, or code of the indicator
 * @param label its text in the version that has it
 * @param aspects what of it is different, when it stands in both; empty otherwise
 */
public record QuestionnaireChange(Kind kind, Of of, String path, String label, List<Aspect> aspects) {

    /** What happened to it. */
    public enum Kind { ADDED, REMOVED, CHANGED }

    /** What it is. */
    public enum Of { SECTION, QUESTION, INDICATOR }

    /** What of a question can differ. */
    public enum Aspect { LABEL, HINT, TYPE, UNIT, REQUIRED, MISSING, RELEVANCE, CONSTRAINT, LIMITS, CHOICES, SOURCE, ASSET, PLACE,
            COMPUTATION }
}
