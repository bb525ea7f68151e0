package cl.vertiente.administration.boundary;

import cl.vertiente.shared.TallyFolding;
import cl.vertiente.training.people.domain.PackedRolls;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Folds the lines of the tallies and packs the rolls of training every minute; one at a time, so that no two do the same. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class TallyTimer {

    private static final Logger LOG = System.getLogger(TallyTimer.class.getName());

    @Inject
    private TallyFolding folding;

    @Inject
    private PackedRolls rolls;

    /** What cannot be folded or packed now is read as it is; the next round tries again. */
    @Schedule(hour = "*", minute = "*", second = "17", persistent = false)
    void fold() {
        try {
            for (var tally : TallyFolding.Tally.values()) {
                while (folding.foldSome(tally)) {
                    LOG.log(Level.DEBUG, "more lines of {0} wait to be folded", tally);
                }
            }
            while (rolls.packSome()) {
                LOG.log(Level.DEBUG, "more rolls wait to be packed");
            }
        } catch (RuntimeException notNow) {
            LOG.log(Level.WARNING, "tallies could not be folded or rolls packed; tried again shortly", notNow);
        }
    }
}
