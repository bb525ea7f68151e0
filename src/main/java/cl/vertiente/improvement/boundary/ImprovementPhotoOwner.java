package cl.vertiente.improvement.boundary;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.committee.domain.WaterSystems;
import cl.vertiente.evidence.photo.PhotoOwner;
import cl.vertiente.evidence.photo.PhotoSubject;
import cl.vertiente.improvement.domain.Improvement;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.StateForbids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;

/**
 * Photos of an improvement, of the place before and after it was installed: seen by who sees it, brought by who keeps it until the
 * committee received it. What was received was received with the photos that were there.
 */
@ApplicationScoped
public class ImprovementPhotoOwner implements PhotoOwner {

    /** The name of the kind. */
    public static final String KIND = "IMPROVEMENT";

    @Inject
    private ImprovementInHand hand;

    @Inject
    private WaterSystems systems;

    @Inject
    private CurrentCaller caller;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Place see(UUID improvementId, UUID within) {
        return place(hand.read(improvementId));
    }

    @Override
    public Place keep(UUID improvementId, UUID within) {
        var improvement = hand.keep(improvementId);
        if (improvement.state().isReceived() || improvement.state().isOver()) {
            throw new StateForbids("improvement.photos-fixed", "");
        }
        return place(improvement);
    }

    @Override
    public void check(UUID improvementId, PhotoSubject subject) {
        if (Arrays.stream(InstallationMoment.values()).noneMatch(moment -> moment.name().equals(subject.questionId()))) {
            throw new Invalid("improvement.photo-subject", "/questionId");
        }
        boolean installed = subject.questionId().equals(InstallationMoment.AFTER.name());
        if (subject.assetId() != null && !(installed && subject.assetId().equals(hand.read(improvementId).assetId()))) {
            throw new Invalid("improvement.photo-asset", "/assetId");
        }
    }

    @Override
    public String page(UUID improvementId) {
        return "/mejoras/" + improvementId;
    }

    private Place place(Improvement improvement) {
        var system = systems.visibleTo(caller.required()).row(improvement.waterSystemId());
        return new Place(system.map(known -> known.lat()).orElse(null), system.map(known -> known.lon()).orElse(null), null);
    }
}
