package cl.vertiente.overview;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.OpenSteps;
import cl.vertiente.access.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for a verb of the caller beside the months of the money, each with the list that shows it. */
@Named("stepsWork")
@RequestScoped
public class StepsWork {

    @Inject
    private ReadOverview readOverview;

    @Inject
    private CurrentCaller caller;

    private List<OpenSteps.Waiting> waiting;

    /** Nobody asks an administrator of accounts for anything here. */
    public boolean isAsked() {
        return caller.required().roles().stream().anyMatch(role -> role != Role.ADMINISTRATOR);
    }

    public List<OpenSteps.Waiting> getWaiting() {
        if (waiting == null) {
            waiting = isAsked() ? readOverview.waiting() : List.of();
        }
        return waiting;
    }
}
