package cl.vertiente.training.activity.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * When and where a session is, and who teaches it.
 *
 * @param commune CUT of five digits; null when it is remote or not known
 * @param latitude of the place; null when nobody took it
 * @param trainers people of the programme
 * @param otherTrainers names of others who teach it; null for none
 */
public record SessionContent(Instant startsAt, Instant endsAt, String place, String commune, BigDecimal latitude, BigDecimal longitude,
        Set<UUID> trainers, String otherTrainers) {

    private static final int PLACES = 6;

    /** Keeps a copy, in an order of its own, with times and places as finely as they are stored. */
    public SessionContent {
        startsAt = startsAt.truncatedTo(ChronoUnit.MILLIS);
        endsAt = endsAt.truncatedTo(ChronoUnit.MILLIS);
        latitude = latitude == null ? null : latitude.setScale(PLACES, RoundingMode.HALF_UP);
        longitude = longitude == null ? null : longitude.setScale(PLACES, RoundingMode.HALF_UP);
        trainers = Collections.unmodifiableSet(new TreeSet<>(trainers));
    }
}
