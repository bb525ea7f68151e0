package cl.vertiente.evidence.photo;

import cl.vertiente.evidence.picture.Exif;
import cl.vertiente.evidence.picture.Exif.PositionState;
import cl.vertiente.evidence.picture.Exif.TimeState;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Sphere;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What the programme takes for near and for now. Both are rows of {@code photo_rule} with their source.
 *
 * @param farMetres from the system
 * @param futureMinutes by which the clock of a camera may run ahead
 */
public record PhotoRules(int farMetres, int futureMinutes) {

    /** How a photo came: what its camera wrote, when it arrived, whether its bytes are elsewhere too, whether it can be shown. */
    public record Came(Exif exif, Instant arrivedAt, boolean elsewhere, boolean drawn) {
    }

    public List<PhotoFlag> flags(Came came, PhotoOwner.Place place) {
        var flags = new ArrayList<PhotoFlag>();
        var exif = came.exif();
        var metres = metres(exif, place);
        when(metres != null && metres > farMetres, PhotoFlag.FAR_FROM_SYSTEM, flags);
        when(exif.takenAt() != null && place.visitedOn() != null && Chile.dateOf(exif.takenAt()).isBefore(place.visitedOn()),
                PhotoFlag.OLDER_THAN_VISIT, flags);
        when(exif.time() == TimeState.BEYOND || exif.takenAt() != null
                && exif.takenAt().isAfter(came.arrivedAt().plus(Duration.ofMinutes(futureMinutes))), PhotoFlag.IN_THE_FUTURE, flags);
        when(exif.position() == PositionState.NONE, PhotoFlag.NO_POSITION, flags);
        when(exif.position() == PositionState.ABSURD, PhotoFlag.ABSURD_POSITION, flags);
        when(exif.time() == TimeState.NONE, PhotoFlag.NO_TIME, flags);
        when(came.elsewhere(), PhotoFlag.SAME_AS_ANOTHER, flags);
        when(exif.broken(), PhotoFlag.BROKEN_METADATA, flags);
        when(!came.drawn(), PhotoFlag.NOT_DRAWN, flags);
        return List.copyOf(flags);
    }

    private static void when(boolean so, PhotoFlag flag, List<PhotoFlag> flags) {
        if (so) {
            flags.add(flag);
        }
    }

    /** From the camera to the system along the sphere; null when one of the two places is not known. */
    static Long metres(Exif exif, PhotoOwner.Place place) {
        if (exif.latitude() == null || place.latitude() == null) {
            return null;
        }
        return Math.round(Sphere.metres(exif.latitude(), exif.longitude(), place.latitude(), place.longitude()));
    }
}
