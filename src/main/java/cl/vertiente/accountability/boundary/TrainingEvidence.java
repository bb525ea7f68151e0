package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.FairShare;
import cl.vertiente.accountability.printing.TrainingReport;
import cl.vertiente.evidence.photo.PhotoAlbum;
import cl.vertiente.training.activity.boundary.SessionPhotoOwner;
import cl.vertiente.training.activity.domain.Activities;
import cl.vertiente.training.activity.domain.SessionDocument;
import cl.vertiente.training.activity.domain.SessionPaperKind;
import cl.vertiente.training.activity.domain.SessionRow;
import cl.vertiente.training.activity.domain.Topics;
import cl.vertiente.training.activity.domain.TrainingActivity;
import cl.vertiente.training.activity.domain.TrainingTopic;
import cl.vertiente.training.people.boundary.ReadEvaluation;
import cl.vertiente.training.people.domain.FormQuestion;
import cl.vertiente.training.people.domain.RollCount;
import cl.vertiente.training.people.domain.ScoreSummary;
import cl.vertiente.training.people.domain.SurveySummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What shows that sessions were held, as the report on training tells it: lists and photos by their hashes, tests without persons. */
@ApplicationScoped
public class TrainingEvidence {

    @Inject
    private Activities activities;

    @Inject
    private Topics topics;

    @Inject
    private ReadEvaluation readEvaluation;

    @Inject
    private PhotoAlbum album;

    @Inject
    private PrintedPhotos photos;

    @Inject
    @ConfigProperty(name = "vertiente.report.most-photos", defaultValue = "100")
    private int mostPhotos;

    List<TrainingReport.Held> sessions(List<SessionRow> held, Map<UUID, TrainingActivity> known, Map<UUID, RollCount> rolls) {
        return held.stream().map(row -> new TrainingReport.Held(row.activityCode(), row.title(), topic(known.get(row.activityId())),
                row.startsAt(), row.endsAt(), row.place(), row.commune(), String.join(", ", row.trainers()), roll(rolls, row).present()))
                .toList();
    }

    private String topic(TrainingActivity activity) {
        return topics.find(activity.content().topic()).map(TrainingTopic::said).map(TrainingTopic.Topic::name).orElse(null);
    }

    private static RollCount roll(Map<UUID, RollCount> rolls, SessionRow row) {
        return rolls.getOrDefault(row.id(), RollCount.NONE);
    }

    List<TrainingReport.Roll> rolls(List<SessionRow> held, Map<UUID, RollCount> rolls) {
        return held.stream().map(row -> {
            var roll = roll(rolls, row);
            return new TrainingReport.Roll(row.activityCode(), row.title(), row.startsAt(), row.place(), row.commune(), roll.listed(),
                    roll.present(), roll.signed(), roll.afterClosing(), roll.corrected(), scans(row.id()));
        }).toList();
    }

    private List<String> scans(UUID sessionId) {
        return activities.documentsOf(sessionId).stream().map(SessionDocument::said)
                .filter(paper -> paper.kind() == SessionPaperKind.ATTENDANCE_LIST).map(SessionDocument.Said::sha256).toList();
    }

    List<TrainingReport.Shot> photos(List<SessionRow> held) {
        return held.stream().flatMap(row -> album.inForce(SessionPhotoOwner.KIND, row.id()).stream().sorted()
                .map(sha256 -> new TrainingReport.Shot(row.activityCode(), row.startsAt(), sha256))).toList();
    }

    /** Those that may be shown; when they are too many, as many of each session as of the others. */
    TrainingReport.Gallery gallery(List<SessionRow> held) {
        var released = held.stream().map(row -> album.released(SessionPhotoOwner.KIND, row.id()).entrySet().stream()
                .map(photo -> new TrainingReport.Picture(row.activityCode(), row.title(), row.startsAt(), row.place(), row.commune(),
                        photo.getValue(), photo.getKey())).toList()).toList();
        var shown = FairShare.of(released, mostPhotos);
        return new TrainingReport.Gallery(shown, released.stream().mapToInt(List::size).sum() - shown.size());
    }

    Function<String, byte[]> pictures(TrainingReport.Gallery gallery) {
        return photos.readable(gallery.pictures().stream().map(TrainingReport.Picture::sha256));
    }

    List<TrainingReport.Tested> tests(List<SessionRow> held) {
        return each(held).filter(one -> one.results().scores().before() + one.results().scores().after() > 0).map(one -> {
            var scores = one.results().scores();
            return new TrainingReport.Tested(one.code(), one.title(), scores.before(), told(scores.meanBefore(), scores.before()),
                    scores.after(), told(scores.meanAfter(), scores.after()), scores.both(), told(scores.gain(), scores.both()));
        }).toList();
    }

    List<TrainingReport.Survey> surveys(List<SessionRow> held) {
        return each(held).flatMap(one -> one.results().satisfaction().stream().filter(summary -> summary.n() > 0)
                .map(summary -> new TrainingReport.Survey(one.code(), summary.text(), summary.n(), told(summary.mean(), summary.n()),
                        chosen(one.results().survey().questions(), summary)))).toList();
    }

    private static String chosen(List<FormQuestion> questions, SurveySummary summary) {
        if (summary.chosen().isEmpty() || summary.n() < ScoreSummary.FEWEST_TOLD) {
            return null;
        }
        var options = questions.stream().filter(question -> question.id().equals(summary.id())).findFirst().orElseThrow().options();
        return IntStream.range(0, options.size()).mapToObj(i -> options.get(i) + ": " + summary.chosen().get(i))
                .collect(Collectors.joining("; "));
    }

    private static BigDecimal told(BigDecimal mean, int many) {
        return many < ScoreSummary.FEWEST_TOLD ? null : mean;
    }

    /** An activity with what it came to. */
    private record Judged(String code, String title, ReadEvaluation.Results results) {
    }

    private Stream<Judged> each(List<SessionRow> held) {
        var first = new LinkedHashMap<UUID, SessionRow>();
        held.forEach(row -> first.putIfAbsent(row.activityId(), row));
        return first.values().stream().map(row -> new Judged(row.activityCode(), row.title(), readEvaluation.of(row.activityId())));
    }
}
