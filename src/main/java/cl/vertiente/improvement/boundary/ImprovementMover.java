package cl.vertiente.improvement.boundary;

import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.agreement.domain.GapAttention;
import cl.vertiente.evidence.photo.PhotoAlbum;
import cl.vertiente.evidence.photo.PhotoSubject;
import cl.vertiente.improvement.domain.Improvement;
import cl.vertiente.improvement.domain.ImprovementVerb;
import cl.vertiente.improvement.domain.ImprovementView;
import cl.vertiente.improvement.domain.Improvements;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.StateForbids;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
    private ImprovementInHand hand;

    @Inject
    private ImprovementDesk desk;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    /**
     * What is said with a step.
     *
     * @param on the day on which it happened; today when absent
     * @param sha256 of the paper that shows it, which the caller brought; needed to approve, to order and to receive
     * @param reason why; needed to reject and to retire
     */
    public record Request(LocalDate on, @Pattern(regexp = "[0-9a-f]{64}") String sha256, @Size(max = 300) String reason) {
    }

    /** What is kept of a step. */
    record Moved(String state, LocalDate on, String document, String reason) {
    }

    ImprovementView move(UUID id, ImprovementVerb verb, Request request) {
        agreements.lock(hand.read(id).agreementId());
        var improvement = hand.keep(id);
        precondition.check(desk.view(id));
        var before = new Moved(improvement.state().name(), improvement.stateOn(), null, null);
        var said = desk.said(request.on(), request.sha256(), request.reason());
        var step = improvement.move(verb, said, desk.today());
        if (verb == ImprovementVerb.RECEIVE) {
            requirePhotos(id);
        }
        improvements.add(step);
        follow(improvement, verb, said.on());
        audit.changed(Improvement.class, id, before, new Moved(improvement.state().name(), said.on(), said.document(), said.reason()));
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
