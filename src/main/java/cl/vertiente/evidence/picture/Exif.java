package cl.vertiente.evidence.picture;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What a camera wrote into a picture. It is kept beside the document and shown as what it is, a claim of a device: neither its time
 * nor its place is ever taken for that of a visit.
 *
 * @param takenText the time as it was written, null when there is none
 * @param takenAt the instant that it means; null when there is none, or none that can be
 * @param latitude null unless there is a position that can be
 * @param orientation 1 to 8: how it is turned to stand upright
 * @param camera make and model; null when they are not said
 * @param broken whether part of it could not be read
 */
public record Exif(String takenText, Instant takenAt, TimeState time, BigDecimal latitude, BigDecimal longitude, PositionState position,
        int orientation, String camera, boolean broken) {

    /** How the time of the camera is known. */
    public enum TimeState {
        NONE,
        /** Written with its offset. */
        WITH_OFFSET,
        /** Without: taken for the time of continental Chile. */
        ASSUMED_ZONE,
        /** Of a year that no photo of the programme can have. */
        BEYOND
    }

    /** Whether there is a place. */
    public enum PositionState { NONE, KNOWN, ABSURD }

    static Exif none(boolean broken) {
        return new Exif(null, null, TimeState.NONE, null, null, PositionState.NONE, 1, null, broken);
    }
}
