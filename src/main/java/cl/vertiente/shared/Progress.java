package cl.vertiente.shared;

/**
 * How far long work is. Whoever does it says so now and then; whoever follows it reads how far it is, or asks it to stop, which is
 * answered at the next call, so that the transaction of the work rolls back and nothing of it is left.
 */
@FunctionalInterface
public interface Progress {

    /** For work that nobody follows. */
    Progress NONE = (done, total) -> { };

    /**
     * Says how far the work is.
     *
     * @param done of {@code total}, in whatever the work counts
     * @throws WorkCancelled when it was asked to stop
     */
    void at(int done, int total);
}
