package cl.vertiente.demo.world;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The clock of the demonstration and of the tests. While the programme's past is loaded it shows the day being lived;
 * afterwards the machine's time, or in tests the instant that {@code VERTIENTE_DEMO_CLOCK} fixes and a test may move.
 */
public final class DemoClock extends Clock {

    private static final DemoClock ONE = new DemoClock();

    private volatile Instant shown;

    private DemoClock() {
        var fixed = System.getenv("VERTIENTE_DEMO_CLOCK");
        shown = fixed == null || fixed.isBlank() ? null : Instant.parse(fixed);
    }

    public static DemoClock get() {
        return ONE;
    }

    /** Shows this instant until told otherwise; null for the machine's own time. */
    public void show(Instant instant) {
        shown = instant;
    }

    /** What is shown now; null when it is the machine's own time. */
    public Instant shown() {
        return shown;
    }

    @Override
    public Instant instant() {
        var now = shown;
        return now == null ? Instant.now().truncatedTo(ChronoUnit.MICROS) : now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("zones are applied where dates are shown");
    }
}
