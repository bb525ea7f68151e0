package cl.vertiente.administration.boundary;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Seals what was written every few seconds, and once in a while searches everything. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class AuditSealTimer {

    private static final Logger LOG = System.getLogger(AuditSealTimer.class.getName());
    private static final int EVERYTHING_EACH = 300;

    @Inject
    private AuditSealing sealing;

    private int round;

    /** A database that is away for a while is no reason to stop for ever: the container would end a timer that fails. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void seal() {
        var everything = round++ % EVERYTHING_EACH == 0;
        try {
            while (sealing.sealSome(everything)) {
                LOG.log(Level.DEBUG, "more lines wait to be sealed");
            }
        } catch (RuntimeException notNow) {
            LOG.log(Level.WARNING, "the audit trail could not be sealed; tried again shortly", notNow);
        }
    }
}
