package cl.vertiente.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;

/** Removes what a server that stopped half-way left of files on their arrival: at the start and each night, what is older than a day. */
@Singleton
@Startup
public class InboxSweep {

    private static final Logger LOG = System.getLogger(InboxSweep.class.getName());
    private static final Duration LONGEST = Duration.ofDays(1);

    @Inject
    private DocumentFiles files;

    @Inject
    private Clock clock;

    @PostConstruct
    @Schedule(hour = "4", minute = "10", timezone = "America/Santiago", persistent = false)
    void sweep() {
        try {
            int removed = files.sweep(clock.instant().minus(LONGEST));
            LOG.log(Level.DEBUG, () -> "files that never arrived: " + removed);
        } catch (IOException notNow) {
            LOG.log(Level.WARNING, "files that never arrived could not be removed; tried again tomorrow", notNow);
        }
    }
}
