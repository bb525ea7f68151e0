package cl.vertiente.accountability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts tries by address over the last minute, on this server. What is older is forgotten. */
@ApplicationScoped
public class Tries {

    static final int ALLOWED = 30;
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int REMEMBERED_ADDRESSES = 10_000;

    @Inject
    private Clock clock;

    private final Map<String, Deque<Instant>> byAddress = new ConcurrentHashMap<>();

    /** Counts one try. Zero when it is allowed, else the seconds to wait. */
    public long secondsToWait(String address) {
        var now = clock.instant();
        if (byAddress.size() > REMEMBERED_ADDRESSES) {
            byAddress.values().removeIf(times -> isOld(times, now));
        }
        var wait = new long[1];
        byAddress.compute(address, (key, known) -> {
            var times = known == null ? new ArrayDeque<Instant>() : known;
            times.removeIf(time -> time.isBefore(now.minus(WINDOW)) || time.isAfter(now));
            if (times.size() < ALLOWED) {
                times.addLast(now);
            } else {
                wait[0] = Math.max(1, Duration.between(now, times.peekFirst().plus(WINDOW)).toSeconds());
            }
            return times;
        });
        return wait[0];
    }

    private static boolean isOld(Deque<Instant> times, Instant now) {
        synchronized (times) {
            return times.isEmpty() || times.peekLast().isBefore(now.minus(WINDOW));
        }
    }
}
