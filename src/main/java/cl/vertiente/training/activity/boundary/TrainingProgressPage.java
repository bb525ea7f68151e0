package cl.vertiente.training.activity.boundary;

import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.rest.Query;
import cl.vertiente.shared.web.Address;
import cl.vertiente.training.activity.domain.TrainingProgress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What each agreement planned of training and what was done. */
@Named("trainingProgress")
@RequestScoped
public class TrainingProgressPage {

    @Inject
    private ReadTrainingProgress readProgress;

    @Inject
    private Address address;

    @Inject
    private Messages messages;

    private List<TrainingProgress> rows;

    @PostConstruct
    void read() {
        rows = readProgress.of(ActivityParameters.id(Query.of(address.parameters(), "agreement"), "agreement"));
    }

    public List<TrainingProgress> getRows() {
        return rows;
    }

    /** {@code Cursos realizados (C-01): 12 cursos}. */
    public String owed(TrainingProgress.Owed one) {
        var goal = Show.number(one.goal()) + " " + one.unit();
        return one.code() == null ? goal : messages.get("training.progress.product", one.name(), one.code(), goal);
    }

    /** What was reported of it and what is counted here; null when neither is known. */
    public String done(TrainingProgress.Owed one) {
        var parts = Stream.of(one.reported() == null ? null : messages.get("training.progress.reported", Show.number(one.reported()),
                        Show.date(one.reportedOn())),
                one.counts() == null ? null : messages.get("training.progress.counted." + one.counts(), Show.number(one.counted())))
                .filter(Objects::nonNull).toList();
        return parts.isEmpty() ? null : String.join("; ", parts);
    }
}
