package cl.vertiente.evidence.picture;

import cl.vertiente.evidence.picture.Exif.TimeState;
import cl.vertiente.shared.Chile;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** The time that a camera wrote, {@code 2026:09:09 11:32:05}, with its offset where it wrote one. */
record ExifTime(String text, Instant at, TimeState state) {

    static final ExifTime NONE = new ExifTime(null, null, TimeState.NONE);

    private static final int LONGEST = 40;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2037;
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})[:\\-/.](\\d{2})[:\\-/.](\\d{2})[ T](\\d{2}):(\\d{2})(?::(\\d{2}))?.*", Pattern.DOTALL);

    /** @param offset null when the camera wrote none */
    static ExifTime of(String written, String offset) {
        var text = written == null ? "" : written.replaceAll("\\p{Cntrl}", "").strip();
        var match = WRITTEN.matcher(text);
        if (!match.matches()) {
            return NONE;
        }
        var kept = text.substring(0, Math.min(LONGEST, text.length()));
        try {
            var second = match.group(6) == null ? 0 : Integer.parseInt(match.group(6));
            var local = LocalDateTime.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(3)), Integer.parseInt(match.group(4)), Integer.parseInt(match.group(5)), second);
            var zone = zone(offset);
            if (local.getYear() < FIRST_YEAR) {
                return new ExifTime(kept, null, TimeState.NONE);
            }
            if (local.getYear() > LAST_YEAR) {
                return new ExifTime(kept, null, TimeState.BEYOND);
            }
            return zone == null ? new ExifTime(kept, local.atZone(Chile.ZONE).toInstant(), TimeState.ASSUMED_ZONE)
                    : new ExifTime(kept, local.atZone(zone).toInstant(), TimeState.WITH_OFFSET);
        } catch (DateTimeException noSuchDay) {
            return new ExifTime(kept, null, TimeState.NONE);
        }
    }

    private static ZoneId zone(String offset) {
        try {
            return offset == null || offset.isBlank() ? null : ZoneOffset.of(offset.strip());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
