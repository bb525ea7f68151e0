package cl.vertiente.training.people.domain;

/**
 * What the list of a session holds, of nobody in particular.
 *
 * @param listed people of whom anything was said
 * @param present who were there
 * @param signed of those, who signed
 * @param afterClosing whom somebody wrote down after the list was closed
 * @param corrected of whom something else was said first
 */
public record RollCount(int listed, int present, int signed, int afterClosing, int corrected) {

    /** A list of nobody. */
    public static final RollCount NONE = new RollCount(0, 0, 0, 0, 0);
}
