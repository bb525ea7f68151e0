package cl.vertiente.training.activity.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.People;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.AgreementState;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.committee.domain.Assignments;
import cl.vertiente.training.activity.domain.SessionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the forms of activities and sessions choose from: agreements, their committees, and the people who teach. */
@ApplicationScoped
@UseCase(value = {Role.COORDINATOR, Role.TRAINER}, readOnly = true)
public class ReadActivityChoices {

    private static final Set<AgreementState> RUNNING = EnumSet.of(AgreementState.SIGNED, AgreementState.IN_FORCE, AgreementState.EXPIRED);

    @Inject
    private AgreementViews agreements;

    @Inject
    private Assignments assignments;

    @Inject
    private People people;

    @Inject
    private CurrentCaller caller;

    /** Something to choose, by its identifier. */
    public record Choice(UUID id, String name) {
    }

    /** Those that run, for which the caller may plan. */
    public List<Choice> agreements() {
        var who = caller.required();
        return agreements.all(who).stream().filter(one -> RUNNING.contains(one.state()))
                .filter(one -> who.is(Role.COORDINATOR) || answersFor(who.id(), one))
                .map(one -> new Choice(one.id(), one.code() + " · " + one.name())).toList();
    }

    private boolean answersFor(UUID person, AgreementView agreement) {
        return committees(agreement.id()).stream().anyMatch(one -> assignments.isResponsible(person, one.id()));
    }

    /** The committees that an agreement serves now. */
    public List<Choice> committees(UUID agreement) {
        return agreements.participations(caller.required(), agreement).stream().filter(one -> one.leftOn() == null)
                .map(one -> new Choice(one.waterSystemId(), one.waterSystem() + " · " + one.commune())).toList();
    }

    /** Who teaches on behalf of the programme. */
    public List<SessionView.Trainer> trainers() {
        return people.active(KeepSession.TEACH).stream().map(person -> new SessionView.Trainer(person.id(), person.name())).toList();
    }
}
