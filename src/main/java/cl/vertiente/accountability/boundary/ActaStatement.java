package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.printing.ActaReport;
import cl.vertiente.accountability.printing.FichaReport;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.evidence.photo.PhotoKey;
import cl.vertiente.evidence.photo.ReadPhotos;
import cl.vertiente.improvement.boundary.ImprovementPhotoOwner;
import cl.vertiente.improvement.boundary.ImprovementWords;
import cl.vertiente.improvement.boundary.InstallationMoment;
import cl.vertiente.improvement.boundary.ReadImprovements;
import cl.vertiente.improvement.domain.ImprovementVerb;
import cl.vertiente.improvement.domain.ImprovementView;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Build;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the rows of an act of reception: what was received, of whom, with which photos, and who answers for it. */
@ApplicationScoped
public class ActaStatement {

    @Inject
    private ReadImprovements readImprovements;

    @Inject
    private ReadPhotos readPhotos;

    @Inject
    private Agreements agreements;

    @Inject
    private ImprovementWords words;

    @Inject
    private PrintedPhotos photos;

    @Inject
    private Messages messages;

    @Inject
    private Build build;

    @Inject
    private Clock clock;

    ActaPrintout read(UUID improvementId) {
        var view = readImprovements.one(improvementId);
        var row = view.improvement();
        var agreement = agreements.find(row.agreementId()).orElseThrow();
        var now = clock.instant();
        var report = new ActaReport(row.code(), row.title(), row.waterSystem(), row.commune(), agreement.code(), agreement.name(),
                identity(view), purchase(view), shots(improvementId, InstallationMoment.BEFORE),
                shots(improvementId, InstallationMoment.AFTER), signatures(view, agreements.executorOf(agreement).legalName()), now, now,
                build.isIllustrative());
        return new ActaPrintout(agreement.id(), improvementId, messages.get("accountability.title.acta", row.code(), row.waterSystem()),
                agreements.executorOf(agreement).legalName(), report,
                photos.pictures(Stream.concat(report.before().stream(), report.after().stream())));
    }

    private static LocalDate day(ImprovementView view, ImprovementVerb verb) {
        return view.steps().stream().filter(step -> step.verb() == verb).map(ImprovementView.Step::on).findFirst().orElse(null);
    }

    private FichaReport.Fact fact(String key, String value) {
        return new FichaReport.Fact(messages.get(key), value, value == null, 0);
    }

    private List<FichaReport.Fact> identity(ImprovementView view) {
        var row = view.improvement();
        var serials = view.delivery().serialNumbers();
        return List.of(fact("improvement.name", row.title()), fact("improvement.kind", row.kindName()),
                fact("improvement.quantity", Show.number(row.quantity().stripTrailingZeros()) + " " + row.unit()),
                fact("improvement.serial", serials.isEmpty() ? messages.get("improvement.serial.none") : String.join(", ", serials)),
                fact("improvement.committee", row.waterSystem()), fact("improvement.commune", row.commune() + ", " + row.region()),
                fact("accountability.acta.installed", Show.date(day(view, ImprovementVerb.INSTALL))),
                fact("accountability.acta.received", Show.date(day(view, ImprovementVerb.RECEIVE))));
    }

    private List<FichaReport.Fact> purchase(ImprovementView view) {
        var given = view.handOver();
        var until = given.warrantyUntil();
        var note = given.destinationNote() == null ? "" : ": " + given.destinationNote();
        return List.of(fact("improvement.supplier", view.order().supplier()), fact("improvement.order.number", view.order().number()),
                fact("improvement.ordered-cost", view.order().cost().toString()),
                fact("improvement.delivered", Show.date(view.delivery().deliveredOn())),
                fact("improvement.warranty", until == null ? messages.get("improvement.warranty.none") : Show.date(until)),
                fact("improvement.destination", words.destination(given.destination()) + note),
                fact("improvement.training", given.trainingCode() == null ? messages.get("accountability.acta.no-training")
                        : given.trainingCode()),
                fact("accountability.acta.signed", act(view)));
    }

    /** The paper that was signed, by the beginning of its hash. */
    private static String act(ImprovementView view) {
        return view.steps().stream().filter(step -> step.verb() == ImprovementVerb.RECEIVE).map(step -> step.sha256().substring(0, 16))
                .findFirst().orElse(null);
    }

    private List<FichaReport.Shot> shots(UUID improvementId, InstallationMoment moment) {
        return readPhotos.of(new PhotoKey(ImprovementPhotoOwner.KIND, improvementId, null), false).stream()
                .filter(photo -> moment.name().equals(photo.questionId())).map(photos::shot).toList();
    }

    /** Who answers for the executor, a place for whoever signs for the committee, and one for the supplier. */
    private List<FichaReport.Signature> signatures(ImprovementView view, String executor) {
        var received = view.steps().stream().filter(step -> step.verb() == ImprovementVerb.RECEIVE).findFirst().orElseThrow();
        return List.of(new FichaReport.Signature(messages.get("accountability.acta.signature.executor"), received.by(), executor),
                new FichaReport.Signature(messages.get("accountability.ficha.signature.committee"), null,
                        view.improvement().waterSystem()),
                new FichaReport.Signature(messages.get("accountability.acta.signature.supplier"), null, view.order().supplier()));
    }
}
