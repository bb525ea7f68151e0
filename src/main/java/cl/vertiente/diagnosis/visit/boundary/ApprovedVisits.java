package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.Questionnaires;
import cl.vertiente.diagnosis.form.domain.Relevance;
import cl.vertiente.diagnosis.score.domain.Gap;
import cl.vertiente.diagnosis.score.domain.GapRow;
import cl.vertiente.diagnosis.score.domain.GapState;
import cl.vertiente.diagnosis.score.domain.Gaps;
import cl.vertiente.diagnosis.visit.domain.AskedPhotos;
import cl.vertiente.diagnosis.visit.domain.Diagnoses;
import cl.vertiente.diagnosis.visit.domain.DiagnosisState;
import cl.vertiente.diagnosis.visit.domain.DiagnosisVerb;
import cl.vertiente.diagnosis.visit.domain.PersonalAnswers;
import cl.vertiente.evidence.photo.PhotoKey;
import cl.vertiente.evidence.photo.ReadPhotos;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Approved records for whoever prints them, within what the caller may see. */
@ApplicationScoped
public class ApprovedVisits {

    @Inject
    private Diagnoses diagnoses;

    @Inject
    private DiagnosisInHand hand;

    @Inject
    private DiagnosisViews views;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private SheetSections sections;

    @Inject
    private Gaps gaps;

    @Inject
    private ReadPhotos readPhotos;

    /**
     * One of them, while nobody else changes or prints it.
     *
     * @throws NotFound when it is unknown, or another region's
     * @throws StateForbids when it was never approved, or was voided since
     */
    public ApprovedVisit claim(UUID id) {
        var diagnosis = hand.claim(id);
        if (diagnosis.approvedRevision() == null || diagnosis.state() == DiagnosisState.VOID) {
            throw new StateForbids("diagnosis.not-approved", "");
        }
        var revision = diagnoses.revision(id, diagnosis.approvedRevision()).orElseThrow();
        var questionnaire = questionnaires.version(diagnosis.questionnaireVersion()).orElseThrow();
        var view = views.view(diagnosis, revision);
        var asked = new AskedPhotos(questionnaire, revision.answers());
        var answers = new PersonalAnswers(questionnaire).masked(Relevance.counted(questionnaire, revision.answers()));
        var approval = view.steps().stream().filter(step -> step.verb() == DiagnosisVerb.APPROVE && step.version() == revision.number())
                .reduce((before, after) -> after).orElseThrow(() -> new NotFound("diagnosis.version.not-found", ""));
        return new ApprovedVisit(view, questionnaire, answers, sections.of(questionnaire, answers, Answers.NONE, List.of()),
                view.gaps().stream().filter(gap -> gap.published() && gap.confirmed() && gap.state() != GapState.DISCARDED).toList(),
                view.standing().stream().filter(GapRow::published).toList(),
                (int) gaps.ofDiagnosis(id).stream().filter(Gap::isPending).count(),
                readPhotos.of(new PhotoKey(VisitPhotoOwner.KIND, id, null), false).stream()
                        .filter(photo -> !photo.attachedAt().isAfter(approval.recordedAt()))
                        .filter(photo -> asked.shows(photo.questionId(), photo.assetId())).toList(),
                approval.recordedAt(), approval.person());
    }

    /** Those of an agreement that were approved, in the order of their codes. */
    public List<UUID> ofAgreement(UUID agreementId) {
        return diagnoses.approvedOf(agreementId);
    }
}
