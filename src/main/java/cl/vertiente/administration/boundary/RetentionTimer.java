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

/** Each night, what has been kept as long as its term says is let go. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class RetentionTimer {

    private static final Logger LOG = System.getLogger(RetentionTimer.class.getName());

    @Inject
    private ForgetExpired forgetExpired;

    /** A night that fails is followed by another: the container would end a timer that fails. */
    @Schedule(hour = "3", minute = "40", timezone = "America/Santiago", persistent = false)
    void night() {
        try {
            var done = forgetExpired.run();
            LOG.log(Level.INFO, () -> "terms of retention: " + done);
        } catch (RuntimeException notTonight) {
            LOG.log(Level.ERROR, "what has been kept long enough could not be let go; tried again tomorrow", notTonight);
        }
    }
}
