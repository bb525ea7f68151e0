package cl.vertiente.design.boundary;

import cl.vertiente.access.People;
import cl.vertiente.access.Person;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.design.domain.DesignPapers;
import cl.vertiente.design.domain.StageChecklist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Reads what stages ask of the file of a design, in all its versions. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR}, readOnly = true)
public class ReadStageChecklists {

    @Inject
    private DesignPapers papers;

    @Inject
    private DesignDesk desk;

    @Inject
    private People people;

    /** The newest first. */
    public List<StageChecklistView> all() {
        return papers.versions().stream().map(this::view).toList();
    }

    /** The one that counts today. */
    public StageChecklistView inForce() {
        return view(papers.inForce(desk.today()));
    }

    private StageChecklistView view(StageChecklist list) {
        return StageChecklistView.of(list, Optional.ofNullable(list.recordedBy()).flatMap(people::find).map(Person::name).orElse(null));
    }
}
