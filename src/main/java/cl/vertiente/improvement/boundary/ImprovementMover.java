package cl.vertiente.improvement.boundary;

import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.GapAttention;
import cl.vertiente.evidence.photo.PhotoAlbum;
import cl.vertiente.evidence.photo.PhotoSubject;
import cl.vertiente.improvement.domain.Improvement;
import cl.vertiente.improvement.domain.ImprovementVerb;
import cl.vertiente.improvement.domain.ImprovementView;
import cl.vertiente.improvement.domain.Improvements;
import cl.vertiente.improvement.domain.StepFacts;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes an improvement one step on, for the use cases that decide who may; what follows from the step happens in its transaction. */
@ApplicationScoped
public class ImprovementMover {

    @Inject
    private Improvements improvements;

    @Inject
    private Agreements agreements;

    @Inject
    private PhotoAlbum album;

    @Inject
    private AssetsOfImprovement assets;

    @Inject
    private ImprovementInHand hand;

    @Inject
    private ImprovementBudget budget;

    @Inject
    private ImprovementDesk desk;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    /** What is kept of a step. */
    record Moved(String state, LocalDate on, String document, String reason, StepFacts facts) {
    }

    ImprovementView move(UUID id, ImprovementVerb verb, StepRequest request) {
        agreements.lock(hand.read(id).agreementId());
        var improvement = hand.keep(id);
        precondition.check(desk.view(id));
        var before = new Moved(improvement.state().name(), improvement.stateOn(), null, null, null);
        var said = desk.said(request);
        var installedOn = improvement.stateOn();
        desk.mention(improvement, said.facts());
        var line = budget.before(improvement, verb);
        var step = improvement.move(verb, said, desk.today());
        line.ifPresent(stood -> budget.require(stood, improvement, said.facts()));
        if (verb == ImprovementVerb.RECEIVE) {
            requirePhotos(id);
            assets.receive(improvement, installedOn, said.on());
        } else if (verb == ImprovementVerb.RETIRE) {
            assets.retire(improvement, said.on(), said.reason());
        }
        improvements.add(step);
        follow(improvement, verb, said.on());
        audit.changed(Improvement.class, id, before, new Moved(improvement.state().name(), said.on(), said.document(), said.reason(),
                said.facts()));
        return desk.view(id);
    }

    /** Nothing is received that nobody saw: one photo of before and one of after at least. */
    private void requirePhotos(UUID id) {
        var shown = album.shown(ImprovementPhotoOwner.KIND, id).stream().map(PhotoSubject::questionId).collect(Collectors.toSet());
        if (!shown.containsAll(Arrays.stream(InstallationMoment.values()).map(Enum::name).toList())) {
            throw new StateForbids("improvement.receive.photos", "");
        }
    }

    private void follow(Improvement improvement, ImprovementVerb verb, LocalDate on) {
        if (verb == ImprovementVerb.APPROVE) {
            desk.tell(improvement, GapAttention.Stage.BEGUN, on);
        } else if (verb == ImprovementVerb.RECEIVE && improvement.gapId() != null
                && !improvements.isAnsweredElsewhere(improvement.gapId(), improvement.id())) {
            desk.tell(improvement, GapAttention.Stage.DONE, on);
        }
    }
}
