package cl.vertiente.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the past that may be asked ends. An instant of recording is not the instant of the commit: what was recorded within the
 * last minute may still be on its way, so a question about it is refused rather than answered twice differently.
 */
@ApplicationScoped
public class Past {

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "vertiente.as-of.margin-seconds", defaultValue = "60")
    private long marginSeconds;

    /**
     * Up to when rows count.
     *
     * @param asOf null for now, which is later than any row
     * @throws Invalid when the instant is nearer than the margin
     */
    public Instant until(Instant asOf) {
        var now = clock.instant();
        if (asOf != null && asOf.isAfter(now.minusSeconds(marginSeconds))) {
            throw new Invalid("shared.as-of.too-near", "?asOf", marginSeconds);
        }
        return asOf == null ? now.plus(Duration.ofDays(1)) : asOf;
    }

    /** What was known at an instant can be asked: it lies further back than the margin. */
    public boolean isOver(Instant instant) {
        return !instant.isAfter(clock.instant().minusSeconds(marginSeconds));
    }
}
