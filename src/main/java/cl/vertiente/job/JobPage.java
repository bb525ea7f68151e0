package cl.vertiente.job;

import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Forms;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Long work while it runs: how far it is, a way to stop it, and on to what it left. */
@Named("jobPage")
@RequestScoped
public class JobPage {

    @Inject
    private FollowJobs followJobs;

    @Inject
    private CancelJob cancelJob;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    @Inject
    private Forms forms;

    private JobView job;

    @PostConstruct
    void read() {
        job = followJobs.one(Ids.parse(address.variable("id")));
    }

    public void cancel() {
        forms.submit(address, () -> {
            cancelJob.cancel(job.id());
            return "/trabajos/" + job.id();
        });
    }

    public JobView getJob() {
        return job;
    }

    public boolean isOver() {
        return job.state().isOver();
    }

    /** Nothing while its length is not known. */
    public String getReached() {
        return job.total() == 0 ? "" : messages.get("job.reached", Show.number(job.done()), Show.number(job.total()));
    }

    public String getState() {
        return messages.get(job.stopping() && !isOver() ? "job.state.stopping" : "job.state." + job.state());
    }

    public String getTone() {
        return tone(job.state());
    }

    static String tone(JobState state) {
        return switch (state) {
            case DONE -> "good";
            case FAILED, INTERRUPTED -> "bad";
            case QUEUED, RUNNING, CANCELLED -> "plain";
        };
    }
}
