package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.People;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.NormalAnswers;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.form.domain.Questionnaires;
import cl.vertiente.diagnosis.visit.domain.Diagnoses;
import cl.vertiente.diagnosis.visit.domain.Diagnosis;
import cl.vertiente.diagnosis.visit.domain.DiagnosisRevision;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.PreconditionMissing;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Takes what was found on a visit, under an identifier made where it was written down. The same answers upon the same version are taken
 * once. Answers upon a version that no longer counts are kept beside, unless they are what counts by now: nothing that somebody wrote is
 * lost, and nothing is overwritten.
 */
@ApplicationScoped
@UseCase({Role.FIELD_ENGINEER, Role.COORDINATOR})
public class SaveDiagnosis {

    @Inject
    private Diagnoses diagnoses;

    @Inject
    private DiagnosisInHand hand;

    @Inject
    private DiagnosisDesk desk;

    @Inject
    private VisitFiles files;

    @Inject
    private DiagnosisViews views;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private People people;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What became of it. */
    public enum Outcome { CREATED, CHANGED, REPEATED, ASIDE }

    /** @param aside identifier of the version that lies beside; null when it counts */
    public record Saved(DiagnosisView diagnosis, Outcome outcome, UUID aside) {
    }

    public Saved save(UUID id, DiagnosisRequest request) {
        return save(id, request, List.of());
    }

    /** The same with photos of what its numbers were taken from: all of it, or nothing. */
    Saved save(UUID id, DiagnosisRequest request, List<SourcePhoto> sources) {
        var saved = take(id, request);
        if (!sources.isEmpty()) {
            files.show(diagnoses.claim(id).orElseThrow(), sources);
        }
        return saved;
    }

    private Saved take(UUID id, DiagnosisRequest request) {
        hand.require(request.subject());
        var known = diagnoses.claim(id);
        var questionnaire = questionnaires.version(request.questionnaireVersion())
                .orElseThrow(() -> new Invalid("diagnosis.questionnaire", "/questionnaireVersion", request.questionnaireVersion()));
        return known.isEmpty() ? begin(id, request, questionnaire) : go(known.get(), request, questionnaire);
    }

    private Saved begin(UUID id, DiagnosisRequest request, Questionnaire questionnaire) {
        if (request.base() > 0) {
            throw new Invalid("diagnosis.base-unknown", "/baseVersion", request.base());
        }
        var diagnosis = new Diagnosis(id, request.subject(), questionnaire.version(), caller.required().id(), clock.instant());
        var written = written(request, questionnaire);
        desk.describe(diagnosis, team(request), request.campaign());
        var revision = DiagnosisRevision.next(diagnosis, written);
        diagnoses.begin(diagnosis, revision, DiagnosisDesk.indicators(diagnosis, questionnaire, written.answers()));
        files.show(diagnosis, questionnaire, written.answers());
        audit.changed(Diagnosis.class, id, null, desk.state(diagnosis, revision));
        return new Saved(views.begun(diagnosis, revision), Outcome.CREATED, null);
    }

    private Saved go(Diagnosis diagnosis, DiagnosisRequest request, Questionnaire questionnaire) {
        if (!diagnosis.subject().equals(request.subject())) {
            throw new StateForbids("diagnosis.id-taken", "");
        }
        if (questionnaire.version() != diagnosis.questionnaireVersion()) {
            throw new Invalid("diagnosis.questionnaire-kept", "/questionnaireVersion", diagnosis.questionnaireVersion());
        }
        var written = written(request, questionnaire);
        var sent = diagnoses.sent(diagnosis.id(), request.base(), caller.required().id(), written.sha256());
        if (sent.isPresent() && desk.isDescribed(diagnosis, team(request), request.campaign(), sent.get())) {
            audit.unchanged();
            return new Saved(views.view(diagnosis), Outcome.REPEATED, sent.get().isAside() ? sent.get().id() : null);
        }
        diagnosis.requireWriter(caller.required().id());
        if (request.baseVersion() == null) {
            throw new PreconditionMissing("diagnosis.base-missing", "/baseVersion");
        }
        if (request.base() > diagnosis.revision()) {
            throw new Invalid("diagnosis.base-unknown", "/baseVersion", request.base());
        }
        if (request.base() < diagnosis.revision() && written.sha256().equals(diagnoses.current(diagnosis).sha256())) {
            audit.unchanged();
            return new Saved(views.view(diagnosis), Outcome.REPEATED, null);
        }
        return request.base() == diagnosis.revision() ? change(diagnosis, request, questionnaire, written)
                : keepAside(diagnosis, request, written);
    }

    private Saved change(Diagnosis diagnosis, DiagnosisRequest request, Questionnaire questionnaire, DiagnosisRevision.Written written) {
        precondition.check(views.view(diagnosis));
        var before = desk.state(diagnosis, diagnoses.current(diagnosis));
        desk.describe(diagnosis, team(request), request.campaign());
        var revision = DiagnosisRevision.next(diagnosis, written);
        diagnoses.add(revision);
        desk.derive(diagnosis, questionnaire, written.answers());
        files.show(diagnosis, questionnaire, written.answers());
        audit.changed(Diagnosis.class, diagnosis.id(), before, desk.state(diagnosis, revision));
        return new Saved(views.view(diagnosis), Outcome.CHANGED, null);
    }

    private Saved keepAside(Diagnosis diagnosis, DiagnosisRequest request, DiagnosisRevision.Written written) {
        var aside = DiagnosisRevision.aside(diagnosis, request.base(), written);
        diagnoses.add(aside);
        audit.changed(DiagnosisRevision.class, aside.id(), null, desk.state(diagnosis, aside));
        return new Saved(views.view(diagnosis), Outcome.ASIDE, aside.id());
    }

    private DiagnosisRevision.Written written(DiagnosisRequest request, Questionnaire questionnaire) {
        var answers = NormalAnswers.of(questionnaire, Answers.read(request.answers()));
        desk.check(questionnaire, answers, request.visit(), false, request.waterSystemId());
        return new DiagnosisRevision.Written(answers, request.visit(), caller.required().id(), clock.instant());
    }

    /** Only people of the programme make visits. */
    private Set<UUID> team(DiagnosisRequest request) {
        if (people.named(List.copyOf(request.people())).size() < request.people().size()) {
            throw new Invalid("diagnosis.surveyor", "/surveyors");
        }
        return request.people();
    }
}
