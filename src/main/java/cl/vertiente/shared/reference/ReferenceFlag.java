package cl.vertiente.shared.reference;

/** What somebody should look at in a row of reference data; it does not keep the row out. */
public enum ReferenceFlag {
    /** A day or month before it has no value. */
    GAP,
    /** Far from the value before it. */
    JUMP,
    /** Another value than the one on file, brought as a correction. */
    CORRECTION,
    /** The same day is on file under another name. */
    OTHER_NAME,
    /** It was withdrawn by hand: only a correction brings it back. */
    WITHDRAWN,
    /** Heights of an outline, which are not kept. */
    HEIGHTS,
    /** An outline that leaves the known point of its commune a little outside. */
    POINT_OUTSIDE
}
