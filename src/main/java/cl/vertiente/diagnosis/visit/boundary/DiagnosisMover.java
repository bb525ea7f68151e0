package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.diagnosis.form.domain.Questionnaires;
import cl.vertiente.diagnosis.form.domain.Relevance;
import cl.vertiente.diagnosis.score.boundary.ServiceScoring;
import cl.vertiente.diagnosis.visit.domain.Diagnoses;
import cl.vertiente.diagnosis.visit.domain.Diagnosis;
import cl.vertiente.diagnosis.visit.domain.DiagnosisMoved;
import cl.vertiente.diagnosis.visit.domain.DiagnosisRevision;
import cl.vertiente.diagnosis.visit.domain.DiagnosisVerb;
import cl.vertiente.diagnosis.visit.domain.ReviewedObservation;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Takes one step in the life of a record, with what has to hold for it and what follows from it. */
@ApplicationScoped
public class DiagnosisMover {

    @Inject
    private Diagnoses diagnoses;

    @Inject
    private Agreements agreements;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private DiagnosisDesk desk;

    @Inject
    private VisitFiles files;

    @Inject
    private ServiceScoring scoring;

    @Inject
    private Event<DiagnosisMoved> moved;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** One step, on a record that is claimed already. */
    void step(Diagnosis diagnosis, DiagnosisVerb verb, String reason) {
        var revision = diagnoses.current(diagnosis);
        var before = desk.state(diagnosis, revision);
        var step = diagnosis.move(verb, reason, caller.required().id(), clock.instant());
        check(diagnosis, verb);
        diagnoses.add(step);
        score(diagnosis, revision, verb, reason);
        moved.fire(new DiagnosisMoved(diagnosis, revision, verb));
        audit.changed(Diagnosis.class, diagnosis.id(), before, desk.state(diagnosis, revision));
    }

    private void check(Diagnosis diagnosis, DiagnosisVerb verb) {
        switch (verb) {
            case SUBMIT -> submit(diagnosis);
            case OBSERVE -> require(diagnoses.observations(diagnosis.id()).stream().anyMatch(ReviewedObservation::isPending),
                    "diagnosis.nothing-observed");
            case APPROVE -> require(diagnoses.observations(diagnosis.id()).stream().noneMatch(ReviewedObservation::isPending),
                    "diagnosis.observations-open");
            default -> { }
        }
    }

    /** The index of the service is that of what was handed in; what was approved is for others to read from then on. */
    private void score(Diagnosis diagnosis, DiagnosisRevision revision, DiagnosisVerb verb, String reason) {
        if (verb == DiagnosisVerb.SUBMIT || verb == DiagnosisVerb.APPROVE) {
            scoring.score(desk.scored(diagnosis, questionnaires.version(diagnosis.questionnaireVersion()).orElseThrow(),
                    revision.answers()));
        }
        if (verb == DiagnosisVerb.APPROVE) {
            scoring.publish(diagnosis.id(), diagnosis.revision());
        } else if (verb == DiagnosisVerb.VOID) {
            scoring.leaveOut(diagnosis.id(), reason);
        }
    }

    private void submit(Diagnosis diagnosis) {
        require(diagnoses.asides(diagnosis.id()).isEmpty(), "diagnosis.asides-open");
        var questionnaire = questionnaires.version(diagnosis.questionnaireVersion()).orElseThrow();
        var answers = diagnoses.current(diagnosis).answers();
        desk.check(questionnaire, answers, diagnosis.visitAt(), true, diagnosis.subject().waterSystemId());
        files.demand(diagnosis, questionnaire, Relevance.counted(questionnaire, answers));
        if (diagnosis.code() == null) {
            var agreement = agreements.find(diagnosis.subject().agreementId()).orElseThrow();
            agreements.lock(agreement.id());
            diagnosis.name("FD-" + agreement.code() + "-" + "%04d".formatted(diagnoses.named(agreement.id()) + 1));
        }
    }

    private static void require(boolean holds, String key) {
        if (!holds) {
            throw new StateForbids(key, "");
        }
    }
}
