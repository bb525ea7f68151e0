package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.EarlierAnswers;
import cl.vertiente.diagnosis.form.domain.FormFault;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.form.domain.Questionnaires;
import cl.vertiente.diagnosis.form.domain.Relevance;
import cl.vertiente.diagnosis.visit.domain.AnswerChange;
import cl.vertiente.diagnosis.visit.domain.Diagnoses;
import cl.vertiente.diagnosis.visit.domain.Diagnosis;
import cl.vertiente.diagnosis.visit.domain.DiagnosisFilter;
import cl.vertiente.diagnosis.visit.domain.DiagnosisRevision;
import cl.vertiente.diagnosis.visit.domain.DiagnosisRow;
import cl.vertiente.diagnosis.visit.domain.PersonalAnswers;
import cl.vertiente.diagnosis.visit.domain.RevisionView;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.Page;
import cl.vertiente.shared.PageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The records of visits that the caller may see; the regional government those that were approved, as they were approved. */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.FIELD_ENGINEER, Role.TRAINER, Role.DESIGNER, Role.ANALYST, Role.CERTIFIER, Role.SENDER,
    Role.GORE_FINANCIAL, Role.GORE_TECHNICAL, Role.AUDITOR})
public class ReadDiagnoses {

    @Inject
    private Diagnoses diagnoses;

    @Inject
    private DiagnosisInHand hand;

    @Inject
    private DiagnosisDesk desk;

    @Inject
    private DiagnosisViews views;

    @Inject
    private RegisterBefore register;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    /** One page, the newest first. Counts by state leave the filter's state out. */
    public Page<DiagnosisRow> list(DiagnosisFilter filter, List<String> after, int limit) {
        audit.unchanged();
        var found = diagnoses.rows(caller.required(), filter, after, limit);
        var rows = found.subList(0, Math.min(limit, found.size()));
        var last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        var counts = new TreeMap<String, Long>();
        diagnoses.counts(caller.required(), filter).forEach(count -> counts.put(count.state().name(), count.count()));
        return new Page<>(rows, found.size() > limit ? PageKey.of(last.begunAt(), last.id()) : null, counts);
    }

    public DiagnosisView one(UUID id) {
        var diagnosis = hand.read(id);
        return told(diagnosis, diagnoses.revision(id, hand.shown(diagnosis)).orElseThrow());
    }

    /** One version of it as it was written, also one that lies beside. @throws NotFound when it is not the caller's to read */
    public DiagnosisView version(UUID id, int number) {
        var diagnosis = hand.read(id);
        return told(diagnosis, diagnoses.revision(id, number).filter(revision -> isShown(diagnosis, revision))
                .orElseThrow(() -> new NotFound("diagnosis.version.not-found", "")));
    }

    public DiagnosisView aside(UUID id, UUID asideId) {
        var diagnosis = hand.read(id);
        return told(diagnosis, diagnoses.asides(id).stream().filter(found -> found.id().equals(asideId) && !caller.isGore())
                .findFirst().orElseThrow(() -> new NotFound("diagnosis.aside.not-found", "")));
    }

    /** All versions by their writing; of those that were not approved the regional government knows nothing. */
    public List<RevisionView> versions(UUID id) {
        audit.unchanged();
        var diagnosis = hand.read(id);
        return views.versions(diagnoses.revisions(id).stream().filter(revision -> isShown(diagnosis, revision)).toList(),
                diagnoses.steps(id));
    }

    /** What two versions do not say alike. */
    public List<AnswerChange> changes(UUID id, int from, int to) {
        var before = from == 0 ? Optional.<DiagnosisView>empty() : Optional.of(version(id, from));
        return AnswerChange.between(before.map(DiagnosisView::answers)
                .orElse(com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode()), version(id, to).answers());
    }

    /** The visit before this one to the same system, as it was approved; empty when this is the first. */
    public Optional<DiagnosisView> previous(UUID id) {
        audit.unchanged();
        return diagnoses.previous(hand.read(id)).filter(hand::isVisible).map(before -> told(before,
                diagnoses.revision(before.id(), before.approvedRevision()).orElseThrow()));
    }

    /**
     * What was known before the visit, in the words of this record's questionnaire: what the visit before answered, and the installations
     * of the register, each under its identifier.
     */
    public Answers previousAnswers(UUID id) {
        var diagnosis = hand.read(id);
        var asked = questionnaire(diagnosis.questionnaireVersion());
        return register.in(diagnosis, asked, previous(id).map(before -> earlier(questionnaire(before.questionnaireVersion()), before)
                .in(asked)).orElse(Answers.NONE));
    }

    /** The same for whoever begins the visit elsewhere; what is about people is not carried from visit to visit. */
    public KnownBefore known(UUID id) {
        var form = questionnaire(hand.read(id).questionnaireVersion());
        return new KnownBefore(previous(id).map(DiagnosisView::id).orElse(null), form.version(),
                new PersonalAnswers(form).without(previousAnswers(id)).json());
    }

    private static EarlierAnswers earlier(Questionnaire form, DiagnosisView before) {
        return new EarlierAnswers(form, Relevance.counted(form, Answers.read(before.answers())));
    }

    /** All that keeps a draft from being handed in, each at its answer; empty when nothing does. */
    public List<FormFault> open(UUID id) {
        var diagnosis = hand.read(id);
        return desk.faults(questionnaire(diagnosis.questionnaireVersion()), diagnoses.current(diagnosis).answers(), diagnosis.visitAt(),
                true, diagnosis.subject().waterSystemId());
    }

    /** The version of the questionnaire by which a record was asked. */
    public Questionnaire questionnaire(int version) {
        audit.unchanged();
        return questionnaires.version(version).orElseThrow();
    }

    /** Whoever is told who was met, and did not write it down, leaves a line. */
    private DiagnosisView told(Diagnosis diagnosis, DiagnosisRevision revision) {
        if (hand.seesPeople(diagnosis) && !diagnosis.authorId().equals(caller.required().id())
                && new PersonalAnswers(questionnaires.version(diagnosis.questionnaireVersion()).orElseThrow()).areIn(revision.answers())) {
            audit.read(Diagnosis.class, diagnosis.id());
        } else {
            audit.unchanged();
        }
        return views.view(diagnosis, revision);
    }

    private boolean isShown(Diagnosis diagnosis, DiagnosisRevision revision) {
        return !caller.isGore() || diagnoses.steps(diagnosis.id()).stream()
                .anyMatch(step -> step.isApprovalOf(revision));
    }
}
