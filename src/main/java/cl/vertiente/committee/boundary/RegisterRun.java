package cl.vertiente.committee.boundary;

import cl.vertiente.shared.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One import on its way.
 *
 * @param source the register's name
 * @param date the day to which the register speaks
 */
record RegisterRun(UUID id, String source, LocalDate date, boolean dryRun, Instant now, Progress progress) {

    private static final int PARTS = 3;

    /** A third of the way is reading the rows with their places, a third comparing them, a third storing what they say. */
    Progress reading() {
        return (done, all) -> progress.at(done, PARTS * all);
    }

    void compared(int done, int all) {
        progress.at(all + done, PARTS * all);
    }

    /** @param step of three: operators, systems, rows of the register */
    void stored(int step, int all) {
        progress.at(2 * all + step * all / PARTS, PARTS * all);
    }
}
