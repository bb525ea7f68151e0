package cl.vertiente.training.activity.boundary;

import cl.vertiente.shared.Show;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.training.activity.domain.TrainingProgress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** What each agreement planned of training and what was done. */
@Named("trainingProgress")
@RequestScoped
public class TrainingProgressPage {

    @Inject
    private ReadTrainingProgress readProgress;

    @Inject
    private Address address;

    private List<TrainingProgress> rows;

    @PostConstruct
    void read() {
        rows = readProgress.of(ActivityParameters.id(Query.of(address.parameters(), "agreement"), "agreement"));
    }

    public List<TrainingProgress> getRows() {
        return rows;
    }

    /** {@code 12 talleres; 56 visitas}; null when nothing is owed. */
    public String owed(TrainingProgress row) {
        return row.targets().isEmpty() ? null : row.targets().stream()
                .map(one -> Show.number(one.goal()) + " " + one.unit()).collect(Collectors.joining("; "));
    }
}
