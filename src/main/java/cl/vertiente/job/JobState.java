package cl.vertiente.job;

/** Life of long work in the background. INTERRUPTED: its server stopped before it ended, so that nothing of it is left. */
public enum JobState {

    QUEUED, RUNNING, DONE, FAILED, CANCELLED, INTERRUPTED;

    public boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }
}
