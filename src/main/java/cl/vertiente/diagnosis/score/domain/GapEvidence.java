package cl.vertiente.diagnosis.score.domain;

/**
 * One thing that shows a gap.
 *
 * @param ref the question, the identifier of a sample or a photo
 */
public record GapEvidence(Kind kind, String ref) {

    /** What shows it. */
    public enum Kind { QUESTION, SAMPLE, PHOTO }
}
