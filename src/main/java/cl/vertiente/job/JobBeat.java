package cl.vertiente.job;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Says every few seconds that the work of this server is alive, also while a single step of it takes long. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class JobBeat {

    private static final Logger LOG = System.getLogger(JobBeat.class.getName());

    @Inject
    private Jobs jobs;

    @Inject
    private JobBoard board;

    /** A database that is away for a while is no reason to stop for ever: the container would end a timer that fails. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void beat() {
        try {
            board.beat(jobs.alive());
        } catch (RuntimeException notNow) {
            LOG.log(Level.WARNING, "long work could not be said to be alive; tried again shortly", notNow);
        }
    }
}
