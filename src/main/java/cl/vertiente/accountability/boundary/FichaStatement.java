package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.printing.FichaReport;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.diagnosis.form.boundary.AnswerWords;
import cl.vertiente.diagnosis.score.boundary.GapWords;
import cl.vertiente.diagnosis.score.boundary.IndexWords;
import cl.vertiente.diagnosis.score.boundary.ServiceIndexView;
import cl.vertiente.diagnosis.score.domain.GapRow;
import cl.vertiente.diagnosis.visit.boundary.ApprovedVisit;
import cl.vertiente.diagnosis.visit.boundary.DiagnosisView;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Build;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of the report {@code ficha-diagnostico}: an approved record in the words of its readers, read in the running transaction
 * together with the cut instant. They are the same for whoever asks, and hold nothing personal but the names of those who made it.
 */
@ApplicationScoped
public class FichaStatement {

    @Inject
    private Agreements agreements;

    @Inject
    private FichaWater water;

    @Inject
    private PrintedPhotos photos;

    @Inject
    private AnswerWords answerWords;

    @Inject
    private IndexWords indexWords;

    @Inject
    private GapWords gapWords;

    @Inject
    private Messages messages;

    @Inject
    private Build build;

    @Inject
    private Clock clock;

    FichaPrintout read(ApprovedVisit visit) {
        var agreement = agreements.find(visit.view().agreementId()).orElseThrow();
        var report = report(visit, agreement);
        return new FichaPrintout(agreement.id(), visit.view().id(), messages.get("accountability.title.ficha", report.code(),
                report.waterSystem()), agreements.executorOf(agreement).legalName(), report,
                photos.pictures(report.photos().stream()));
    }

    private FichaReport report(ApprovedVisit visit, Agreement agreement) {
        var view = visit.view();
        var now = clock.instant();
        var samples = water.around(view);
        return new FichaReport(view.code(), view.waterSystem(), view.commune(), agreement.code(), agreement.name(), view.version(),
                identity(visit), scores(view.index()), scoreNote(view.index()), indicators(visit), samples.results(), samples.note(),
                Stream.concat(visit.gaps().stream().map(gap -> finding(gap, gapWords.state(gap.state()))),
                        visit.standing().stream().map(gap -> finding(gap, messages.get("accountability.ficha.gap.standing",
                                gapWords.state(gap.state()))))).toList(), visit.pendingGaps(),
                blocks(visit), visit.photos().stream().map(photos::shot).toList(), signatures(visit), now, now, build.isIllustrative());
    }

    private FichaReport.Finding finding(GapRow gap, String state) {
        return new FichaReport.Finding(gapWords.severity(gap.severity()), gapWords.dimension(gap.dimension()), gap.description(),
                gapWords.component(gap.component()), state);
    }

    private List<FichaReport.Fact> identity(ApprovedVisit visit) {
        var view = visit.view();
        return List.of(fact("accountability.ficha.water-system", view.waterSystem()), fact("accountability.ficha.commune", view.commune()),
                fact("accountability.ficha.visit", Show.instant(view.visitAt())),
                fact("accountability.ficha.surveyors", names(view)), fact("accountability.ficha.campaign", view.label()),
                fact("accountability.ficha.questionnaire", messages.get("accountability.ficha.version",
                        String.valueOf(view.questionnaireVersion()))),
                fact("accountability.ficha.approved", messages.get("accountability.ficha.approved.by", visit.approvedBy(),
                        Show.instant(visit.approvedAt()))));
    }

    private FichaReport.Fact fact(String key, String value) {
        return new FichaReport.Fact(messages.get(key), value, value == null, 0);
    }

    private static String names(DiagnosisView view) {
        return view.surveyors().stream().map(DiagnosisView.PersonView::name).collect(Collectors.joining(", "));
    }

    private List<FichaReport.Score> scores(ServiceIndexView index) {
        if (index == null) {
            return List.of();
        }
        return Stream.concat(index.parts().stream().map(part -> score(indexWords.part(part.part()), part.figure())),
                Stream.of(score(messages.get("accountability.ficha.overall"), index.overall()))).toList();
    }

    private FichaReport.Score score(String part, ServiceIndexView.Figure figure) {
        return new FichaReport.Score(part, indexWords.letter(figure.letter()), indexWords.value(figure.value()),
                indexWords.coverage(figure.coverage()));
    }

    private String scoreNote(ServiceIndexView index) {
        return index == null ? messages.get("accountability.ficha.no-index")
                : messages.get("accountability.ficha.index", String.valueOf(index.tableVersion()));
    }

    private List<FichaReport.Fact> indicators(ApprovedVisit visit) {
        var form = visit.questionnaire();
        var values = visit.view().indicators();
        return form.indicators().stream().filter(indicator -> values.containsKey(indicator.code()))
                .map(indicator -> new FichaReport.Fact(form.text(indicator.label()), answerWords.of(indicator,
                        values.get(indicator.code()), form), values.get(indicator.code()).missing() != null, 0)).toList();
    }

    private static List<FichaReport.Block> blocks(ApprovedVisit visit) {
        return visit.sections().stream().map(section -> new FichaReport.Block(section.title(), section.rows().stream()
                .map(row -> new FichaReport.Fact(row.label(), row.value(), row.missing(), row.depth())).toList())).toList();
    }

    /** Those who made the visit, who approved it, and a place for whoever signs for the committee. */
    private List<FichaReport.Signature> signatures(ApprovedVisit visit) {
        var signatures = new ArrayList<FichaReport.Signature>();
        visit.view().surveyors().forEach(person -> signatures.add(new FichaReport.Signature(
                messages.get("accountability.ficha.signature.surveyor"), person.name(), messages.get("accountability.ficha.visited",
                        Show.instant(visit.view().visitAt())))));
        signatures.add(new FichaReport.Signature(messages.get("accountability.ficha.signature.coordinator"), visit.approvedBy(),
                messages.get("accountability.ficha.approved.at", Show.instant(visit.approvedAt()))));
        signatures.add(new FichaReport.Signature(messages.get("accountability.ficha.signature.committee"), null,
                visit.view().waterSystem()));
        return signatures;
    }
}
