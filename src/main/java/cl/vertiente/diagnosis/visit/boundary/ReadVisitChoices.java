package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.People;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.agreement.domain.AgreementState;
import cl.vertiente.agreement.domain.AgreementView;
import cl.vertiente.agreement.domain.AgreementViews;
import cl.vertiente.committee.domain.Assignments;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.form.domain.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What a visit is begun from: the systems for which the caller answers, and the people who make visits. */
@ApplicationScoped
@UseCase(value = {Role.FIELD_ENGINEER, Role.COORDINATOR}, readOnly = true)
public class ReadVisitChoices {

    private static final Set<AgreementState> RUNNING = EnumSet.of(AgreementState.SIGNED, AgreementState.IN_FORCE, AgreementState.EXPIRED);

    @Inject
    private AgreementViews agreements;

    @Inject
    private Assignments assignments;

    @Inject
    private People people;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private CurrentCaller caller;

    /** A system that an agreement serves. */
    public record Subject(UUID agreementId, String agreement, UUID waterSystemId, String waterSystem) {
    }

    /** Somebody who may be of the team of a visit. */
    public record Surveyor(UUID id, String name) {
    }

    /** By agreement and name. */
    public List<Subject> subjects() {
        var who = caller.required();
        return agreements.all(who).stream().filter(agreement -> RUNNING.contains(agreement.state()))
                .flatMap(agreement -> served(agreement)).filter(subject -> who.is(Role.COORDINATOR)
                        || assignments.isResponsible(who.id(), subject.waterSystemId())).toList();
    }

    private Stream<Subject> served(AgreementView agreement) {
        return agreements.participations(caller.required(), agreement.id()).stream()
                .map(one -> new Subject(agreement.id(), agreement.code(), one.waterSystemId(), one.waterSystem()));
    }

    /** By which new visits are asked. */
    public Questionnaire questionnaire() {
        return questionnaires.current();
    }

    public List<Surveyor> surveyors() {
        return people.active(EnumSet.of(Role.FIELD_ENGINEER, Role.COORDINATOR)).stream()
                .map(person -> new Surveyor(person.id(), person.name())).toList();
    }
}
