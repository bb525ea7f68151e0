package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.training.activity.domain.ActivityLists;
import cl.vertiente.training.activity.domain.TrainingProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Reads what was planned of training and what was done, by agreement. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadTrainingProgress {

    @Inject
    private ActivityLists lists;

    @Inject
    private CurrentCaller caller;

    /** @param agreement null for all in view */
    public List<TrainingProgress> of(UUID agreement) {
        return lists.progress(caller.required(), agreement);
    }
}
