package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.diagnosis.form.domain.Question;
import cl.vertiente.diagnosis.form.domain.QuestionType;
import cl.vertiente.diagnosis.form.domain.Questionnaires;
import cl.vertiente.diagnosis.visit.domain.Diagnoses;
import cl.vertiente.diagnosis.visit.domain.Diagnosis;
import cl.vertiente.diagnosis.visit.domain.DiagnosisStep;
import cl.vertiente.diagnosis.visit.domain.DiagnosisVerb;
import cl.vertiente.evidence.photo.PhotoOwner;
import cl.vertiente.evidence.photo.PhotoSubject;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
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
        var version = diagnoses.find(diagnosisId).orElseThrow().questionnaireVersion();
        if (subject.questionId() == null ? subject.assetId() != null : !isPhotoQuestion(version, subject.questionId())) {
            throw new Invalid("diagnosis.photo-subject", "/questionId");
        }
    }

    /** @param asked a question of the form, or one of a group behind the group's, as {@code pumps.photos} */
    private boolean isPhotoQuestion(int version, String asked) {
        var parts = asked.split("\\.", -1);
        var top = questionnaires.version(version).orElseThrow().question(parts[0]);
        var meant = parts.length == 1 ? top : Optional.of(top).filter(group -> parts.length == 2).flatMap(group -> group)
                .flatMap(group -> inner(group, parts[1]));
        return meant.filter(question -> question.type() == QuestionType.PHOTO).isPresent();
    }

    private static Optional<Question> inner(Question group, String id) {
        return group.questions().stream().filter(question -> question.id().equals(id)).findFirst();
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
