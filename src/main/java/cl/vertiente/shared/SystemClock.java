package cl.vertiente.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * The only place that asks the machine what time it is; everything else is given a clock. It ticks in microseconds, as far
 * as the database keeps an instant: a record reads the same before and after it is stored.
 */
@Dependent
public class SystemClock {

    @Produces
    @Singleton
    public Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
