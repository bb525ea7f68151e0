package cl.vertiente.job;

import cl.vertiente.shared.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One's latest long works, to come back to one that was left. */
@Named("jobListPage")
@RequestScoped
public class JobListPage {

    @Inject
    private FollowJobs followJobs;

    @Inject
    private Messages messages;

    private List<JobView> jobs;

    @PostConstruct
    void read() {
        jobs = followJobs.latest();
    }

    public List<JobView> getJobs() {
        return jobs;
    }

    public String state(JobState state) {
        return messages.get("job.state." + state);
    }

    public String tone(JobState state) {
        return JobPage.tone(state);
    }
}
