package cl.vertiente.training.people.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Whose data are blocked. */
@Named("blockedTrainees")
@RequestScoped
public class BlockedTraineesPage {

    @Inject
    private ReadBlockedTrainees readBlocked;

    private List<ReadBlockedTrainees.BlockedTrainee> rows;

    @PostConstruct
    void read() {
        rows = readBlocked.all();
    }

    public List<ReadBlockedTrainees.BlockedTrainee> getRows() {
        return rows;
    }
}
