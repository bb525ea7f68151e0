package cl.vertiente.job;

import cl.vertiente.shared.Progress;
import cl.vertiente.shared.WorkCancelled;
import java.util.UUID;

/** Tells the board how far one work is, every fiftieth part of it however often it is called. */
final class JobProgress implements Progress {

    private static final int PARTS = 50;

    private final JobBoard board;
    private final UUID id;
    private long told = -1;

    JobProgress(JobBoard board, UUID id) {
        this.board = board;
        this.id = id;
    }

    @Override
    public void at(int done, int total) {
        long part = total == 0 ? 0 : (long) done * PARTS / total;
        if (part == told && total != 0) {
            return;
        }
        told = part;
        if (board.hear(id, done, total)) {
            throw new WorkCancelled();
        }
    }
}
