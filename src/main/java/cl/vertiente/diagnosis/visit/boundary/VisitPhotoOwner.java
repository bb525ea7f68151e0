package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.diagnosis.form.boundary.AnswerWords;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.form.domain.Questionnaires;
import cl.vertiente.diagnosis.form.domain.Relevance;
import cl.vertiente.diagnosis.visit.domain.Diagnoses;
import cl.vertiente.diagnosis.visit.domain.Diagnosis;
import cl.vertiente.diagnosis.visit.domain.DiagnosisStep;
import cl.vertiente.diagnosis.visit.domain.DiagnosisVerb;
import cl.vertiente.diagnosis.visit.domain.PersonalAnswers;
import cl.vertiente.diagnosis.visit.domain.PhotoQuestion;
import cl.vertiente.evidence.photo.PhotoOwner;
import cl.vertiente.evidence.photo.PhotoSubject;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** Photos of a visit: seen by who sees its record, changed by the people of the visit as long as they write in it. */
@ApplicationScoped
public class VisitPhotoOwner implements PhotoOwner {

    static final String KIND = "DIAGNOSIS";

    @Inject
    private Diagnoses diagnoses;

    @Inject
    private DiagnosisInHand hand;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private AnswerWords words;

    @Inject
    private WaterSystems systems;

    @Inject
    private CurrentCaller caller;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Place see(UUID diagnosisId, UUID within) {
        return place(hand.read(diagnosisId));
    }

    @Override
    public Place keep(UUID diagnosisId, UUID within) {
        var diagnosis = hand.claim(diagnosisId);
        diagnosis.requireWriter(caller.required().id());
        return place(diagnosis);
    }

    @Override
    public void check(UUID diagnosisId, PhotoSubject subject) {
        if (subject.questionId() == null) {
            if (subject.assetId() != null) {
                throw new Invalid("diagnosis.photo-subject", "/questionId");
            }
            return;
        }
        var diagnosis = diagnoses.find(diagnosisId).orElseThrow();
        var meant = PhotoQuestion.of(questionnaire(diagnosis), subject.questionId())
                .filter(question -> question.isAnswer() || question.isSource())
                .orElseThrow(() -> new Invalid("diagnosis.photo-subject", "/questionId"));
        if (meant.isSource() && !meant.isAt(subject.assetId(), diagnoses.current(diagnosis).answers())) {
            throw new Invalid(meant.group() == null ? "diagnosis.photo-no-entry" : "diagnosis.photo-entry", "/assetId");
        }
    }

    /** The question of a number, and of which entry when it is one of a group. */
    @Override
    public String sourceOf(UUID diagnosisId, PhotoSubject subject) {
        var diagnosis = diagnoses.find(diagnosisId).orElseThrow();
        var questionnaire = questionnaire(diagnosis);
        if (!PhotoQuestion.isSource(questionnaire, subject.questionId())) {
            return null;
        }
        var meant = PhotoQuestion.of(questionnaire, subject.questionId()).orElseThrow();
        var label = questionnaire.text(meant.question().label());
        if (meant.group() == null) {
            return label;
        }
        var answers = Relevance.counted(questionnaire, diagnoses.revision(diagnosisId, hand.shown(diagnosis)).orElseThrow().answers());
        var first = meant.group().questions().get(0);
        var name = meant.entry(subject.assetId(), new PersonalAnswers(questionnaire).masked(answers))
                .map(entry -> words.of(questionnaire, first, entry.answers().of(first.id()).orElse(null))).filter(said -> !said.isEmpty());
        return questionnaire.text(meant.group().label()) + name.map(said -> " (" + said + ")").orElse("") + ": " + label;
    }

    private Questionnaire questionnaire(Diagnosis diagnosis) {
        return questionnaires.version(diagnosis.questionnaireVersion()).orElseThrow();
    }

    /** The regional government sees the photos that were there when the record was approved last. */
    @Override
    public Instant shownUntil(UUID diagnosisId) {
        return caller.isGore() ? diagnoses.steps(diagnosisId).stream().filter(step -> step.verb() == DiagnosisVerb.APPROVE)
                .map(DiagnosisStep::recordedAt).max(Comparator.naturalOrder()).orElse(Instant.EPOCH) : null;
    }

    @Override
    public String page(UUID diagnosisId) {
        return "/diagnosticos/" + diagnosisId + "/fotos";
    }

    private Place place(Diagnosis diagnosis) {
        var system = systems.visibleTo(caller.required()).row(diagnosis.subject().waterSystemId());
        return new Place(system.map(known -> known.lat()).orElse(null), system.map(known -> known.lon()).orElse(null),
                diagnosis.visitAt() == null ? null : Chile.dateOf(diagnosis.visitAt()));
    }
}
