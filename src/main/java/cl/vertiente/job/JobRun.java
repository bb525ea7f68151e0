package cl.vertiente.job;

import cl.vertiente.access.Caller;
import cl.vertiente.access.CurrentCaller;
import cl.vertiente.shared.BusinessException;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.WorkCancelled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.stream.Collectors;

/** Does one work in a thread of its own, as the person who asked for it, and says how it ended. */
@ApplicationScoped
public class JobRun {

    private static final Logger LOG = System.getLogger(JobRun.class.getName());

    @Inject
    private JobBoard board;

    @Inject
    private CurrentCaller current;

    @Inject
    private Messages messages;

    @ActivateRequestContext
    public void run(UUID id, Caller caller, Work work) {
        current.actAs(caller);
        try {
            var progress = new JobProgress(board, id);
            progress.at(0, 0);
            board.end(id, JobState.DONE, null, work.run(progress));
        } catch (WorkCancelled stopped) {
            board.end(id, JobState.CANCELLED, messages.get("job.cancelled"), null);
        } catch (BusinessException refusal) {
            board.end(id, JobState.FAILED, sentence(refusal), null);
        } catch (Exception defect) {
            // Whatever it is, its owner must not wait for ever; the log keeps what we have to mend.
            LOG.log(Level.ERROR, "long work " + id + " failed", defect);
            board.end(id, JobState.FAILED, messages.get("job.defect"), null);
        }
    }

    private String sentence(BusinessException refusal) {
        var all = refusal.faults().stream().map(fault -> messages.format(fault.key(), fault.arguments())).distinct()
                .collect(Collectors.joining(" "));
        return all.substring(0, Math.min(all.length(), Jobs.LONGEST_MESSAGE));
    }
}
