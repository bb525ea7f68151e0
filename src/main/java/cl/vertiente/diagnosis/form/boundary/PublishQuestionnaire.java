package cl.vertiente.diagnosis.form.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.Assets;
import cl.vertiente.diagnosis.form.domain.FormFault;
import cl.vertiente.diagnosis.form.domain.PublishedQuestionnaire;
import cl.vertiente.diagnosis.form.domain.Questionnaire;
import cl.vertiente.diagnosis.form.domain.QuestionnaireChange;
import cl.vertiente.diagnosis.form.domain.QuestionnaireDiff;
import cl.vertiente.diagnosis.form.domain.Questionnaires;
import cl.vertiente.diagnosis.form.domain.SuccessionCheck;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.Chile;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Publishes the next version of the diagnosis form, or tries what publishing it would do. New visits are asked by it from then on; the
 * records of earlier versions keep theirs. The same version again is what is there already.
 */
@ApplicationScoped
@UseCase({Role.COORDINATOR, Role.ADMINISTRATOR})
public class PublishQuestionnaire {

    private static final int SHORTEST_REASON = 3;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Assets assets;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * What publishing did, or would do.
     *
     * @param created whether there is a version now that there was not before
     * @param changes in comparison with the version before
     */
    public record Publication(boolean dryRun, boolean created, int version, String sha256, LocalDate publishedOn,
            List<QuestionnaireChange> changes) {
    }

    public Publication publish(QuestionnaireRequest request, boolean dryRun) {
        questionnaires.claim();
        var text = request.definition().toString();
        var sha256 = Sha256.of(text);
        var known = questionnaires.version(request.version()).filter(version -> version.sha256().equals(sha256));
        if (known.isPresent()) {
            audit.unchanged();
            return new Publication(dryRun, false, known.get().version(), sha256, known.get().publishedOn(), List.of());
        }
        var today = LocalDate.ofInstant(clock.instant(), Chile.ZONE);
        var next = Questionnaire.of(request.definition(), sha256, today);
        var before = questionnaires.current();
        var faults = SuccessionCheck.faults(before, next, assets.kinds());
        if (!faults.isEmpty()) {
            throw new Invalid(faults.stream().map(FormFault::fault).toList());
        }
        var changes = QuestionnaireDiff.of(before, next);
        if (dryRun) {
            audit.unchanged();
            return new Publication(true, false, next.version(), sha256, today, changes);
        }
        if (request.reason() == null || request.reason().strip().length() < SHORTEST_REASON) {
            throw new Invalid("diagnosis.form.publish.reason.missing", "/reason");
        }
        var published = new PublishedQuestionnaire(next, text, request.reason().strip(), caller.required().id(), clock.instant());
        questionnaires.add(published);
        audit.changed(PublishedQuestionnaire.class, next.version(), null, published.state());
        return new Publication(false, true, next.version(), sha256, today, changes);
    }
}
