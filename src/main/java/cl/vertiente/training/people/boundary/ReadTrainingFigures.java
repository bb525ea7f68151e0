package cl.vertiente.training.people.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.training.people.domain.FigureScope;
import cl.vertiente.training.people.domain.Figures;
import cl.vertiente.training.people.domain.TrainingFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads how many people were trained and how often, of nobody in particular. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadTrainingFigures {

    @Inject
    private Figures figures;

    @Inject
    private CurrentCaller caller;

    public TrainingFigures of(FigureScope scope) {
        return figures.of(caller.required(), scope);
    }
}
