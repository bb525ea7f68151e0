package cl.vertiente.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where the programme's months end: continental Chile's civil time. Instants are stored in UTC and shown here. */
public final class Chile {

    public static final ZoneId ZONE = ZoneId.of("America/Santiago");

    private Chile() {
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
