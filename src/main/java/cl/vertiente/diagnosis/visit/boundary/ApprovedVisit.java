package cl.vertiente.diagnosis.visit.boundary;

import cl.vertiente.diagnosis.form.domain.Answers;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.score.domain.GapRow;
import cl.vertiente.evidence.photo.PhotoView;
import java.time.Instant;
import java.util.List;

/**
 * A record as it was approved last, the same for whoever asks: what a printed sheet of it says.
 *
 * @param view of the version that was approved
 * @param answers without what is personal and what is not asked
 * @param sections the same answers in words
 * @param gaps that somebody confirmed and that are open to the regional government, without those that were discarded
 * @param standing gaps that earlier visits left, confirmed, open and open to the regional government
 * @param pendingGaps how many the rules propose that nobody confirmed or discarded
 * @param photos that were there when it was approved, of what is asked
 */
public record ApprovedVisit(DiagnosisView view, Questionnaire questionnaire, Answers answers, List<SheetSection> sections,
        List<GapRow> gaps, List<GapRow> standing, int pendingGaps, List<PhotoView> photos, Instant approvedAt, String approvedBy) {
}
