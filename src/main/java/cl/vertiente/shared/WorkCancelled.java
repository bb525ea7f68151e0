package cl.vertiente.shared;

/** Long work was asked to stop and stopped: everything that it did is rolled back (409). */
public class WorkCancelled extends BusinessException {

    public WorkCancelled() {
        super("job.cancelled", "");
    }

    @Override
    public int status() {
        return 409;
    }
}
